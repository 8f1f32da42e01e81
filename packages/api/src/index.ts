export type { Acting, Context, RequestFacts } from "./acting.ts";
export { setPicture } from "./member-picture/set-picture.ts";
export { type AppRouter, appRouter } from "./root.ts";
