export * from "./article-plan.ts";
export * from "./cast.ts";
export * from "./fresh-database.ts";
export * from "./recount.ts";
