export * from "./client.ts";
export * from "./credentials.ts";
export * from "./house.ts";
export * from "./ids.ts";
export * from "./rate-limits.ts";
export * from "./retry.ts";
export * from "./shared.ts";
export * from "./queries/index.ts";
