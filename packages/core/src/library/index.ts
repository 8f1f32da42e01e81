export * from "./evidence.ts";
export * from "./exercises.ts";
export * from "./routines.ts";
export * from "./titles.ts";
