import { type RoutineShown, routinesToFollow } from "@fourstep/db";

import type { Acting } from "../acting.ts";

/** The routines that come with the product, which anybody may follow on their own. */
export function listRoutines({ db }: Acting): Promise<RoutineShown[]> {
  return routinesToFollow(db);
}
