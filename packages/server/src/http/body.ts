import type { IncomingMessage } from "node:http";

/** The body was larger than the door accepts. */
export class BodyTooLarge extends Error {}

/** The other side went away before the whole body had arrived. */
export class BodyInterrupted extends Error {}

const byteOrderMark = 0xfeff;

/**
 * The whole body as text (UTF-8, without a byte order mark).
 *
 * @param limit bytes; a longer body is refused without being kept
 * @throws BodyTooLarge, BodyInterrupted
 */
export function textOf(request: IncomingMessage, limit: number): Promise<string> {
  return new Promise((resolve, reject) => {
    if (Number(request.headers["content-length"]) > limit) {
      reject(new BodyTooLarge());
      return;
    }
    let first: Buffer | null = null;
    let rest: Buffer[] | null = null;
    let size = 0;
    let settled = false;
    request.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (settled) return;
      if (size > limit) {
        settled = true;
        first = rest = null;
        reject(new BodyTooLarge());
      } else if (first === null) first = chunk;
      else (rest ??= [first]).push(chunk);
    });
    request.on("end", () => {
      if (settled) return;
      settled = true;
      resolve(decode(rest ? Buffer.concat(rest, size) : first));
    });
    request.on("close", () => {
      if (settled) return;
      settled = true;
      reject(new BodyInterrupted("The connection closed before the whole request had arrived."));
    });
    request.on("error", ignore);
  });
}

function decode(body: Buffer | null): string {
  if (body === null) return "";
  const text = body.toString("utf8");
  return text.charCodeAt(0) === byteOrderMark ? text.slice(1) : text;
}

// `close` follows and tells the story; without a listener the error would end the process.
function ignore(): void {}
