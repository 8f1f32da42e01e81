import { mediaPartBytes, videoTypeOf } from "@fourstep/core";
import { advanceUpload, dropUpload, finishUpload, inTransaction, uploadOf } from "@fourstep/db";
import { BodyInterrupted, BodyTooLarge } from "../http/body.ts";
import { answerWith, type MediaAsked, refuse } from "./answers.ts";
import { bytesOf } from "./bytes-of.ts";

/** As many first bytes as tell a video. */
const telling = 64;

/**
 * Takes the next part of a file. `upload-offset` says where it begins and has to be where the last one ended: 409 with the
 * true place when it is not. The first part has to look like a video: 415, and the upload is over. The answer to the last
 * part names the medium.
 */
export async function takePart(asked: MediaAsked, id: string): Promise<void> {
  const { db, viewer, folder, request, response } = asked;
  const upload = await uploadOf(db, viewer.id, id);
  if (!upload) return refuse(request, response, 404);
  const offset = Number(request.headers["upload-offset"]);
  if (offset !== upload.offset || upload.isFinished) {
    request.resume();
    return answerWith(response, upload.isFinished ? 200 : 409, {
      offset: upload.offset,
      mediaId: upload.mediaId,
    });
  }
  const part = await bytesOf(request, Math.min(mediaPartBytes, upload.bytes - offset)).catch(
    (error: unknown) => {
      if (error instanceof BodyTooLarge || error instanceof BodyInterrupted) return error;
      throw error;
    },
  );
  if (part instanceof BodyInterrupted) return undefined;
  if (!Buffer.isBuffer(part) || part.length === 0) return refuse(request, response, 413);
  if (offset === 0 && videoTypeOf(part.subarray(0, telling)) === null) {
    await dropUpload(db, viewer.id, id);
    return refuse(request, response, 415);
  }
  await folder.write(upload.path, offset, part);
  const to = offset + part.length;
  await advanceUpload(db, viewer.id, id, { from: offset, to });
  return answerWith(response, 200, {
    offset: to,
    mediaId: await finished(asked, id, to === upload.bytes, upload.path),
  });
}

async function finished(
  { db, viewer, folder }: MediaAsked,
  id: string,
  isWhole: boolean,
  path: string,
): Promise<string | null> {
  if (!isWhole) return null;
  const type = videoTypeOf(await folder.first(path, telling));
  return type && inTransaction(db, (tx) => finishUpload(tx, viewer.id, id, type));
}
