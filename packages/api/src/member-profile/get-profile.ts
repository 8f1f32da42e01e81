import { hasRole, type ProfileInput } from "@fourstep/core";
import { memberProfileOf } from "@fourstep/db";

import type { Acting } from "../acting.ts";

/** How the viewer is shown to others; null while they have not said. */
export async function getProfile({ db, viewer }: Acting): Promise<{
  readonly profile: ProfileInput | null;
  readonly mayHavePage: boolean;
}> {
  return {
    profile: await memberProfileOf(db, viewer.id),
    mayHavePage: hasRole(viewer, "trainer"),
  };
}
