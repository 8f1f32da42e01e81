import type { Exercise } from "@fourstep/core";
import { exercisesFor } from "@fourstep/db";

import type { Acting } from "../acting.ts";

/** The library, with the viewer's own exercises and those of their trainers. */
export function listExercises({ db, viewer }: Acting): Promise<Exercise[]> {
  return exercisesFor(db, viewer.id);
}
