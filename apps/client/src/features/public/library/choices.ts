import { muscleGroups } from "@fourstep/core";
import { words } from "../../../words.ts";
import { levels, things } from "../search-params.ts";
import type { Choice } from "./filters.tsx";

/** What both libraries can be narrowed by. An empty value asks for all. */
export const muscleChoice = (value: string | null): Choice => ({
  name: "muscle",
  value: value ?? "",
  options: muscleGroups.map((group) => ({ value: group, say: words(`public.muscle.${group}`) })),
});

export const equipmentChoice = (value: string | null): Choice => ({
  name: "equipment",
  value: value ?? "",
  options: things.map((thing) => ({ value: thing, say: thing })),
});

export const levelChoice = (value: (typeof levels)[number] | null): Choice => ({
  name: "level",
  value: value ?? "",
  options: levels.map((level) => ({ value: level, say: words(`public.level.${level}`) })),
});

export const floorChoice = (isWithout: boolean): Choice => ({
  name: "floor",
  value: isWithout ? "none" : "",
  options: [{ value: "none", say: words("public.floor.none") }],
});
