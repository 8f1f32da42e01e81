import { mostPosterBytes, posterTypeOf } from "@fourstep/core";
import { setPoster, uploadOf } from "@fourstep/db";
import { BodyInterrupted, BodyTooLarge } from "../http/body.ts";
import { answerWith, type MediaAsked, refuse } from "./answers.ts";
import { bytesOf } from "./bytes-of.ts";

/** Keeps the still picture of a video that has arrived. It is JPEG or WebP by its content: 415 when it is neither. */
export async function savePoster(
  { db, viewer, folder, request, response }: MediaAsked,
  uploadId: string,
): Promise<void> {
  const upload = await uploadOf(db, viewer.id, uploadId);
  if (!upload?.mediaId) return refuse(request, response, 404);
  const picture = await bytesOf(request, mostPosterBytes).catch((error: unknown) => {
    if (error instanceof BodyTooLarge || error instanceof BodyInterrupted) return null;
    throw error;
  });
  if (!picture) return refuse(request, response, 413);
  const posterType = posterTypeOf(picture);
  if (!posterType) return refuse(request, response, 415);
  const posterPath = `${upload.mediaId}.poster`;
  await folder.write(posterPath, 0, picture);
  await setPoster(db, viewer.id, upload.mediaId, { posterPath, posterType });
  return answerWith(response, 200, {});
}
