export type { Acting, Context, RequestFacts } from "./acting.ts";
export { type AppRouter, appRouter } from "./root.ts";
