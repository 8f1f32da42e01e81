export { startAppServer } from "./start-app-server.ts";
export type { RunningServer, StartOptions } from "./start-app-server.ts";
export type { FastRoute } from "./dispatch.ts";
