import {
  equipmentOf,
  estimatedMinutes,
  exerciseById,
  type Exercise,
  type RoutineItem,
} from "@fourstep/core";
import { words } from "../../../words.ts";

const either = new Intl.ListFormat("en-GB", { type: "disjunction" });

/** The exercises of a routine, in its order. What is public holds built-in ones alone. */
export const exercisesOf = (items: readonly Pick<RoutineItem, "exerciseId">[]): Exercise[] =>
  items.flatMap(({ exerciseId }) => exerciseById(exerciseId) ?? []);

/** What a list and a page say of a routine at a glance. */
export function factsOf({ items }: { readonly items: readonly RoutineItem[] }) {
  const exercises = exercisesOf(items);
  const floor = exercises.filter(({ needsFloor }) => needsFloor).length;
  return {
    minutes: estimatedMinutes(items),
    count: items.length,
    floor: floor === 0 ? "none" : floor === exercises.length ? "all" : "part",
    needs: equipmentOf(exercises).map(({ oneOf, isOptional }) => {
      const thing = either.format(oneOf);
      return isOptional ? words("public.optional", { thing }) : thing;
    }),
  } as const;
}
