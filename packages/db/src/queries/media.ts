import type { CreateUploadInput, CreateVideoInput, UploadStanding } from "@fourstep/core";
import { and, eq, isNull, sql } from "drizzle-orm";

import type { Db, Transaction } from "../client.ts";
import { newId } from "../ids.ts";
import { exerciseVideos, media, mediaUploads } from "../schema/index.ts";

/** An upload that nobody went on with for this long is thrown away. */
const uploadDays = 7;
/** Files that one person may have on their way at once. */
export const mostUploads = 5;

/** One file on its way, with what only the server knows of it. */
export interface Upload extends UploadStanding {
  readonly fileName: string;
  /** Inside the media folder. */
  readonly path: string;
  readonly mediaId: string | null;
}

const columns = {
  id: mediaUploads.id,
  fileName: mediaUploads.fileName,
  bytes: mediaUploads.bytes,
  offset: mediaUploads.receivedBytes,
  path: mediaUploads.path,
  mediaId: mediaUploads.mediaId,
  isFinished: sql<boolean>`${mediaUploads.finishedAt} is not null`,
};

/** One's own upload; null when there is none that still counts. */
export async function uploadOf(
  db: Db | Transaction,
  ownerId: string,
  id: string,
): Promise<Upload | null> {
  const [found] = await db
    .select(columns)
    .from(mediaUploads)
    .where(
      and(
        eq(mediaUploads.id, id),
        eq(mediaUploads.ownerId, ownerId),
        sql`${mediaUploads.expiresAt} > now()`,
      ),
    );
  return found ?? null;
}

/** Announces a file. Announced again it is the same one, if it is as long; else null. `isTooMany`: others come first. */
export async function announceUpload(
  tx: Transaction,
  ownerId: string,
  { id, fileName, bytes, declaredType }: CreateUploadInput,
): Promise<Upload | "tooMany" | null> {
  const known = await uploadOf(tx, ownerId, id);
  if (known) return known.bytes === bytes ? known : null;
  const { rows } = await tx.execute<{ count: number }>(sql`
    select count(*)::int as count from media_uploads u
    where u.owner_id = ${ownerId} and u.finished_at is null and u.expires_at > now()`);
  if ((rows[0]?.count ?? 0) >= mostUploads) return "tooMany";
  await tx
    .insert(mediaUploads)
    .values({
      id,
      ownerId,
      kind: "video",
      fileName,
      declaredType,
      bytes,
      path: `${newId()}.part`,
      expiresAt: sql`now() + make_interval(days => ${uploadDays})`,
    })
    .onConflictDoNothing();
  return uploadOf(tx, ownerId, id);
}

/** Notes that bytes lie safely on disk. False: another part was faster, or it is not there. */
export async function advanceUpload(
  db: Db,
  ownerId: string,
  id: string,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<boolean> {
  const advanced = await db
    .update(mediaUploads)
    .set({
      receivedBytes: to,
      expiresAt: sql`now() + make_interval(days => ${uploadDays})`,
    })
    .where(
      and(
        eq(mediaUploads.id, id),
        eq(mediaUploads.ownerId, ownerId),
        eq(mediaUploads.receivedBytes, from),
        isNull(mediaUploads.finishedAt),
      ),
    )
    .returning({ id: mediaUploads.id });
  return advanced.length > 0;
}

/** The whole file is there and is a video: from now on it is a medium. Doing so twice answers the same one. */
export async function finishUpload(
  tx: Transaction,
  ownerId: string,
  id: string,
  contentType: string,
): Promise<string | null> {
  const upload = await uploadOf(tx, ownerId, id);
  if (!upload || upload.offset < upload.bytes) return null;
  if (upload.mediaId) return upload.mediaId;
  const mediaId = newId();
  const { fileName, bytes, path } = upload;
  await tx
    .insert(media)
    .values({ id: mediaId, ownerId, kind: "video", bytes, contentType, path, fileName });
  await tx
    .update(mediaUploads)
    .set({ finishedAt: sql`now()`, mediaId })
    .where(eq(mediaUploads.id, id));
  return mediaId;
}

/** Throws an upload of one's own away. Answers where its bytes lie; null when there is none that is unfinished. */
export async function dropUpload(
  db: Db | Transaction,
  ownerId: string,
  id: string,
): Promise<{ path: string } | null> {
  const [dropped] = await db
    .delete(mediaUploads)
    .where(
      and(
        eq(mediaUploads.id, id),
        eq(mediaUploads.ownerId, ownerId),
        isNull(mediaUploads.finishedAt),
      ),
    )
    .returning({ path: mediaUploads.path });
  return dropped ?? null;
}

/** Gives a medium of one's own its still picture. False: there is no such medium. */
export async function setPoster(
  db: Db,
  ownerId: string,
  mediaId: string,
  poster: { readonly posterPath: string; readonly posterType: string },
): Promise<boolean> {
  const set = await db
    .update(media)
    .set(poster)
    .where(and(eq(media.id, mediaId), eq(media.ownerId, ownerId), isNull(media.removedAt)))
    .returning({ id: media.id });
  return set.length > 0;
}

/** Where the bytes of a medium lie, and what they are. */
export interface StoredMedium {
  readonly path: string;
  readonly contentType: string;
  readonly bytes: number;
  readonly posterPath: string | null;
  readonly posterType: string | null;
}

/**
 * A medium for somebody who may see it: its owner; a colleague whom the exercise is shared with; a client whose coach
 * owns it and whose plan, in any version, holds the exercise. Null for everybody else.
 */
export async function mediumFor(
  db: Db,
  viewerId: string,
  id: string,
): Promise<StoredMedium | null> {
  const { rows } = await db.execute<StoredMedium & Record<string, unknown>>(sql`
    select m.path, m.content_type as "contentType", m.bytes::float8 as bytes, m.poster_path as "posterPath",
      m.poster_type as "posterType"
    from media m
    where m.id = ${id} and m.removed_at is null and (m.owner_id = ${viewerId} or exists (
      select from exercise_videos w
      where w.media_id = m.id and w.removed_at is null and (
        exists (
          select from exercise_shares h join exercises e on e.id = h.exercise_id and e.owner_id = m.owner_id
          where h.exercise_id = w.exercise_id and h.shared_with = ${viewerId} and h.ended_at is null)
        or exists (
          select from coachings k
          join plans p on p.client_id = k.client_id
          join plan_versions v on v.plan_id = p.id
          join plan_items i on i.plan_version_id = v.id and i.exercise_id = w.exercise_id
          where k.client_id = ${viewerId} and k.trainer_id = m.owner_id
            and k.accepted_at is not null and k.ended_at is null))))`);
  return rows[0] ?? null;
}

/** Puts a video beside an exercise, in the place of one's last one. False: no such upload or exercise of the viewer's. */
export async function addVideo(
  tx: Transaction,
  ownerId: string,
  { id, exerciseId, source }: CreateVideoInput,
): Promise<boolean> {
  const mediaId =
    "uploadId" in source ? (await uploadOf(tx, ownerId, source.uploadId))?.mediaId : null;
  if (mediaId === undefined || ("uploadId" in source && mediaId === null)) return false;
  const url = "url" in source ? source.url : null;
  const [known] = await tx
    .select({ id: exerciseVideos.id })
    .from(exerciseVideos)
    .where(and(eq(exerciseVideos.id, id), eq(exerciseVideos.ownerId, ownerId)));
  if (known) return true;
  await removeVideo(tx, ownerId, exerciseId);
  const { rows } = await tx.execute(sql`
    insert into exercise_videos (id, exercise_id, owner_id, media_id, url)
    select ${id}, e.id, ${ownerId}, ${mediaId}, ${url} from exercises e
    where e.id = ${exerciseId} and e.archived_at is null and (e.owner_id is null or e.owner_id = ${ownerId})
    on conflict do nothing
    returning id`);
  return rows.length > 0;
}

/** Takes one's own video of an exercise away; its file is swept later. False: there is none. */
export async function removeVideo(
  tx: Transaction,
  ownerId: string,
  exerciseId: string,
): Promise<boolean> {
  const removed = await tx
    .update(exerciseVideos)
    .set({ removedAt: sql`now()` })
    .where(
      and(
        eq(exerciseVideos.exerciseId, exerciseId),
        eq(exerciseVideos.ownerId, ownerId),
        isNull(exerciseVideos.removedAt),
      ),
    )
    .returning({ mediaId: exerciseVideos.mediaId });
  const mediaId = removed[0]?.mediaId;
  if (mediaId) {
    await tx
      .update(media)
      .set({ removedAt: sql`now()`, removedBy: ownerId })
      .where(eq(media.id, mediaId));
  }
  return removed.length > 0;
}

/**
 * Forgets uploads that nobody went on with, and media that were taken away more than a day ago. Answers which files of the
 * media folder nobody needs any more.
 */
export async function sweepMedia(db: Db): Promise<string[]> {
  const { rows } = await db.execute<{ path: string }>(sql`
    with late as (
      delete from media_uploads where expires_at <= now() returning path, finished_at),
    gone as (
      delete from media where removed_at < now() - interval '1 day' returning path, poster_path)
    select path from late where finished_at is null
    union all select path from gone
    union all select poster_path from gone where poster_path is not null`);
  return rows.map(({ path }) => path);
}
