import type { Coaching } from "@fourstep/core";
import { coachingsOf } from "@fourstep/db";

import type { Acting } from "../acting.ts";

/** The viewer's own trainers. */
export function listCoachings({ db, viewer }: Acting): Promise<Coaching[]> {
  return coachingsOf(db, viewer.id);
}
