export * from "./evidence.ts";
export * from "./exercises.ts";
export * from "./findings.ts";
export * from "./routines.ts";
export * from "./titles.ts";
