export * from "./question-ids.ts";
export * from "./outcome.ts";
export * from "./pain-jump.ts";
export * from "./standing.ts";
export * from "./late.ts";
export * from "./input.ts";
export * from "./record.ts";
export * from "./questions.ts";
