import { Conflict, hasRole, Invalid, type ProfileInput, say } from "@fourstep/core";
import { inTransaction, recordAct, tellPublic, writeMemberProfile } from "@fourstep/db";

import type { Acting } from "../acting.ts";

/** Writes how the viewer is shown to others, wherever they are named. */
export async function updateProfile(
  { db, viewer, request }: Acting,
  input: ProfileInput,
): Promise<object> {
  if (input.hasPage && !hasRole(viewer, "trainer")) {
    throw new Invalid(say("member.noPage"), "hasPage");
  }
  await inTransaction(db, async (tx) => {
    if (!(await writeMemberProfile(tx, viewer.id, input))) {
      throw new Conflict(say("member.nameTaken", { name: input.displayName }), "displayName");
    }
    await recordAct(tx, {
      actorId: viewer.id,
      action: "memberProfile.update",
      subjectType: "user",
      subjectId: viewer.id,
      detail: { ...input },
      address: request.address,
    });
    // The name stands at routines and at comments on them.
    await tellPublic(tx, ["routines", `member:${viewer.id}`]);
  });
  return {};
}
