import type { LoginSession } from "@fourstep/core";
import { loginSessionsOf } from "@fourstep/db";

import type { Acting } from "../acting.ts";

/** The devices that the viewer is signed in on. */
export function listLoginSessions({ db, viewer }: Acting): Promise<LoginSession[]> {
  return loginSessionsOf(db, viewer);
}
