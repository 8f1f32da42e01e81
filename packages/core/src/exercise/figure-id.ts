import type { Exercise } from "./exercise.ts";

/** Whose figure is drawn for an exercise. Apart from the schema: the first screens draw figures and load no Zod. */
export function figureIdOf({ id, figureId }: Pick<Exercise, "id" | "figureId">): string {
  return figureId ?? id;
}
