// For tests that drive this app's phone without its screens.
export { liveSession, type LiveSession } from "../session/live-session.ts";
export { sessionPlanOf } from "../session/start-session.ts";
export { takeOver } from "../session/take-over.ts";
export { openDatabase } from "./device-database.ts";
export type { DeviceStore } from "./device-store.ts";
export { idbStore } from "./idb-store.ts";
export { sendWaiting } from "./sender.ts";
export { transportTo } from "./transport.ts";
