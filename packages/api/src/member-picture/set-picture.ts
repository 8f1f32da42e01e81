import { say, TooMany } from "@fourstep/core";
import {
  hit,
  inTransaction,
  newId,
  type PictureBytes,
  tellPublic,
  writePicture,
} from "@fourstep/db";

import type { Acting } from "../acting.ts";
import { mayWrite } from "../may-write.ts";
import { remember } from "../remember.ts";

/** Making a picture small costs more than most of what one can ask for. */
const limit = { limit: 20, windowSeconds: 3600 };

/**
 * Keeps what `prepare` makes of the file as the viewer's picture, in place of the one before. It is not asked when the
 * viewer has tried too often. Answers the id of the picture.
 */
export async function setPicture(
  acting: Acting,
  prepare: () => Promise<PictureBytes>,
): Promise<{ readonly id: string }> {
  const { db, viewer } = acting;
  const { allowed, retryAfterSeconds } = await hit(db, `picture:${viewer.id}`, limit);
  if (!allowed) throw new TooMany(say("member.pictureTooOften"), retryAfterSeconds);
  const id = newId();
  const picture = await prepare();
  await inTransaction(db, async (tx) => {
    await mayWrite(tx, acting);
    await writePicture(tx, viewer.id, id, picture);
    await remember(tx, acting, "memberPicture.create", {
      type: "user",
      id: viewer.id,
      detail: { id },
    });
    // It stands wherever the name does.
    await tellPublic(tx, ["routines", `member:${viewer.id}`]);
  });
  return { id };
}
