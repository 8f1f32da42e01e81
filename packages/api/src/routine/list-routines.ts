import { type RoutineListed, routinesOf } from "@fourstep/db";

import type { Acting } from "../acting.ts";

/** The routines that come with the product, which anybody may follow, and the viewer's own. */
export function listRoutines({ db, viewer }: Acting): Promise<RoutineListed[]> {
  return routinesOf(db, viewer.id);
}
