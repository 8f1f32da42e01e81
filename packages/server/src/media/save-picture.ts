import { type Context, setPicture } from "@fourstep/api";
import { DomainError, mostPictureBytes, type Refusal, say, type Viewer } from "@fourstep/core";
import { BodyInterrupted, BodyTooLarge } from "../http/body.ts";
import { answerWith, type MediaAsked } from "./answers.ts";
import { bytesOf } from "./bytes-of.ts";
import { canPreparePictures, preparePicture } from "./prepare-picture.ts";

const statuses: Record<Refusal, number> = {
  BAD_REQUEST: 415,
  UNAUTHORIZED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  PRECONDITION_FAILED: 412,
  TOO_MANY_REQUESTS: 429,
};

/** Takes the file that somebody chose as their picture. What is refused is refused in words. */
export async function savePicture(
  context: Context & { readonly viewer: Viewer },
  { request, response }: Pick<MediaAsked, "request" | "response">,
): Promise<void> {
  if (!(await canPreparePictures())) {
    request.resume();
    return answerWith(response, 501, { message: say("member.picturesOff") });
  }
  const file = await bytesOf(request, mostPictureBytes).catch((error: unknown) => {
    if (error instanceof BodyTooLarge || error instanceof BodyInterrupted) return error;
    throw error;
  });
  if (file instanceof BodyInterrupted) return undefined;
  if (file instanceof BodyTooLarge) {
    request.resume();
    return answerWith(response, 413, { message: say("member.pictureTooLarge") });
  }
  try {
    return answerWith(response, 200, await setPicture(context, () => preparePicture(file)));
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return answerWith(response, statuses[error.refusal], { message: error.message });
  }
}
