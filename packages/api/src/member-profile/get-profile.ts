import { hasRole, type ProfileInput } from "@fourstep/core";
import { memberProfileOf, ownPictureId } from "@fourstep/db";

import type { Acting } from "../acting.ts";

/** How the viewer is shown to others; null while they have not said. */
export async function getProfile({ db, viewer }: Acting): Promise<{
  readonly userId: string;
  readonly profile: ProfileInput | null;
  /** The id of the picture that stands beside the name. */
  readonly picture: string | null;
  readonly mayHavePage: boolean;
}> {
  const [profile, picture] = await Promise.all([
    memberProfileOf(db, viewer.id),
    ownPictureId(db, viewer.id),
  ]);
  return { userId: viewer.id, profile, picture, mayHavePage: hasRole(viewer, "trainer") };
}
