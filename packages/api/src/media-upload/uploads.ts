import {
  type ById,
  Conflict,
  type CreateUploadInput,
  mediaPartBytes,
  NotFound,
  NotYet,
  say,
  type UploadStanding,
} from "@fourstep/core";
import { announceUpload, inTransaction, recordAct, type Upload, uploadOf } from "@fourstep/db";

import type { Acting } from "../acting.ts";

/** Announces a file; its bytes then go to `/media/uploads/…` in parts. Announced again, it goes on where it stopped. */
export async function createUpload(
  { db, viewer, request }: Acting,
  input: CreateUploadInput,
): Promise<UploadStanding & { partBytes: number }> {
  return inTransaction(db, async (tx) => {
    const upload = await announceUpload(tx, viewer.id, input);
    if (upload === "tooMany") throw new NotYet(say("media.tooMany"));
    if (upload === null) throw new Conflict(say("media.other"));
    if (upload.offset === 0) {
      await recordAct(tx, {
        actorId: viewer.id,
        action: "mediaUpload.create",
        subjectType: "mediaUpload",
        subjectId: input.id,
        detail: { bytes: input.bytes },
        address: request.address,
      });
    }
    return { ...standing(upload), partBytes: mediaPartBytes };
  });
}

/** How far an upload of one's own has come. */
export async function getUpload({ db, viewer }: Acting, { id }: ById): Promise<UploadStanding> {
  const upload = await uploadOf(db, viewer.id, id);
  if (!upload) throw new NotFound(say("refusal.notFound"));
  return standing(upload);
}

// Where the bytes lie is nobody's business outside.
const standing = ({ id, bytes, offset, isFinished }: Upload): UploadStanding => ({
  id,
  bytes,
  offset,
  isFinished,
});
