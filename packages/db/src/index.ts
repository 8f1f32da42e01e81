export * from "./client.ts";
export * from "./ids.ts";
export * from "./migrate.ts";
export * from "./retry.ts";
