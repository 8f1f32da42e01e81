import { mayModerate, NotFound, type OfPerson, say } from "@fourstep/core";
import { inTransaction, removePicture, tellPublic } from "@fourstep/db";

import type { Acting } from "../acting.ts";
import { remember } from "../remember.ts";

/** Takes the viewer's own picture away, or as a moderator somebody else's. Without one there is nothing to do. */
export async function deletePicture(acting: Acting, { userId }: OfPerson): Promise<object> {
  const { db, viewer } = acting;
  if (userId !== viewer.id && !mayModerate(viewer)) throw new NotFound(say("refusal.notFound"));
  await inTransaction(db, async (tx) => {
    const id = await removePicture(tx, userId);
    if (id === null) return;
    await remember(tx, acting, "memberPicture.delete", {
      type: "user",
      id: userId,
      detail: { id },
    });
    await tellPublic(tx, ["routines", `member:${userId}`]);
  });
  return {};
}
