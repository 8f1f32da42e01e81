/** The file is no video, by what is in it. */
export class NoVideo extends Error {}
/** The line broke, or the other side is away: the file goes on from here later. */
export class LineBroke extends Error {}

interface PartAnswer {
  readonly offset: number;
  readonly mediaId: string | null;
}

/**
 * Sends a file in parts from where the server has it. Where both disagree the server is right.
 *
 * @throws NoVideo, LineBroke
 */
export async function sendFile(
  file: File,
  { id, offset, partBytes }: { id: string; offset: number; partBytes: number },
  onProgress: (offset: number) => void,
): Promise<void> {
  let at = offset;
  while (at < file.size) {
    onProgress(at);
    // One after the other: the next part begins where this one ended.
    // oxlint-disable-next-line no-await-in-loop
    at = (await sendPart(id, at, file.slice(at, at + partBytes))).offset;
  }
  onProgress(at);
}

async function sendPart(id: string, offset: number, part: Blob): Promise<PartAnswer> {
  const answer = await fetch(`/media/uploads/${id}`, {
    method: "PATCH",
    body: part,
    headers: { "upload-offset": String(offset), "content-type": "application/octet-stream" },
  }).catch(() => {
    throw new LineBroke();
  });
  if (answer.status === 415) throw new NoVideo();
  if (answer.status !== 200 && answer.status !== 409) throw new LineBroke();
  return (await answer.json()) as PartAnswer;
}

/** Sends the still picture. Without one the video is as good. */
export async function sendPoster(id: string, poster: Blob | null): Promise<void> {
  if (poster) {
    await fetch(`/media/uploads/${id}/poster`, { method: "PUT", body: poster }).catch(() => null);
  }
}
