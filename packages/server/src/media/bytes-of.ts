import type { IncomingMessage } from "node:http";
import { BodyInterrupted, BodyTooLarge } from "../http/body.ts";

/**
 * The whole body as bytes.
 *
 * @param limit bytes; a longer body is refused without being kept
 * @throws BodyTooLarge, BodyInterrupted
 */
export async function bytesOf(request: IncomingMessage, limit: number): Promise<Buffer> {
  if (Number(request.headers["content-length"]) > limit) throw new BodyTooLarge();
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > limit) throw new BodyTooLarge();
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof BodyTooLarge) throw error;
    throw new BodyInterrupted("The connection closed before the whole part had arrived.");
  }
  return Buffer.concat(chunks, size);
}
