import type { PictureSize } from "@fourstep/core";
import { sql } from "drizzle-orm";

import type { Db, Transaction } from "../client.ts";
import { memberPictures } from "../schema/index.ts";
import { ask } from "./ask.ts";
import { noBlockBetween } from "./blocks.ts";
import { suspensionStands } from "./writers.ts";

/** SQL: others may see what the person `u` looks like: they are still here, and not suspended. */
const mayBeSeen = (u: string) => `(${u}.deactivated_at is null
      and not exists (select from suspensions s where s.user_id = ${u}.id and ${suspensionStands}))`;

/** SQL: the id of the picture that others see beside the name of the person `u`; null without one. */
export const pictureOf = (u: string) =>
  `(select mp.id from member_pictures mp where mp.user_id = ${u}.id and ${mayBeSeen(u)})`;

const serve = (column: "small" | "large") => ({
  name: `member_picture_${column}`,
  text: `
    select mp.${column} as bytes from member_pictures mp join users u on u.id = mp.user_id
    where mp.id = $1 and (mp.user_id = $2::uuid or (${mayBeSeen("u")} and ${noBlockBetween("$2::uuid", "u.id")}))`,
});
const served = { 96: serve("small"), 192: serve("large") };

/**
 * The bytes of a picture as this viewer (null: anybody) may see it; null when it is gone, when its owner is not shown, or
 * when the two keep out of each other's sight. Its owner always sees it.
 */
export async function pictureFor(
  db: Db,
  viewerId: string | null,
  { id, size }: { id: string; size: PictureSize },
): Promise<Buffer | null> {
  const [row] = await ask<{ bytes: Buffer }>(db, served[size], [id, viewerId]);
  return row?.bytes ?? null;
}

const own = {
  name: "member_picture_own",
  text: "select mp.id from member_pictures mp where mp.user_id = $1",
};

/** The id of somebody's own picture, whoever else may see it. */
export async function ownPictureId(db: Db, userId: string): Promise<string | null> {
  const [row] = await ask<{ id: string }>(db, own, [userId]);
  return row?.id ?? null;
}

/** A picture in the sizes in which it is kept. */
export type PictureBytes = Readonly<Record<PictureSize, Buffer>>;

/** Keeps a picture in place of the one before. */
export async function writePicture(
  tx: Transaction,
  userId: string,
  id: string,
  { 96: small, 192: large }: PictureBytes,
): Promise<void> {
  const picture = { id, small, large, chosenAt: sql`now()` };
  await tx
    .insert(memberPictures)
    .values({ userId, ...picture })
    .onConflictDoUpdate({ target: memberPictures.userId, set: picture });
}

/** Takes somebody's picture away; its id, or null when there was none. */
export async function removePicture(tx: Transaction, userId: string): Promise<string | null> {
  const { rows } = await tx.execute<{ id: string }>(
    sql`delete from member_pictures where user_id = ${userId} returning id`,
  );
  return rows[0]?.id ?? null;
}
