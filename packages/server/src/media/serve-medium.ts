import { pipeline } from "node:stream/promises";
import { mediumFor } from "@fourstep/db";
import { type MediaAsked, refuse } from "./answers.ts";
import { rangeIn } from "./range.ts";

/**
 * A video, or its poster, for somebody who may see it; 404 for everybody else. A stretch of it when one is asked for, so
 * that a player can jump. Bytes of a medium never change, so a browser of that person's own may keep them.
 */
export async function serveMedium(
  { db, viewer, folder, request, response }: MediaAsked,
  id: string,
  what: "video" | "poster",
): Promise<void> {
  const medium = await mediumFor(db, viewer.id, id);
  const name = what === "video" ? medium?.path : medium?.posterPath;
  const type = what === "video" ? medium?.contentType : medium?.posterType;
  const bytes = name ? await folder.sizeOf(name) : null;
  if (!name || !type || bytes === null) return refuse(request, response, 404);
  const tag = `"${id}-${what}"`;
  const kept = {
    etag: tag,
    "cache-control": "private, max-age=86400, immutable",
    "accept-ranges": "bytes",
    "content-disposition": "inline",
    "x-content-type-options": "nosniff",
    // It is a video and nothing else, whatever somebody managed to hide in it.
    "content-security-policy": "default-src 'none'; sandbox",
  };
  if (request.headers["if-none-match"] === tag) {
    response.writeHead(304, kept);
    response.end();
    return;
  }
  const range = rangeIn(request.headers.range, bytes);
  if (range === null) {
    response.writeHead(416, { "content-range": `bytes */${bytes}`, "content-length": "0" });
    response.end();
    return;
  }
  const { start, end } = range === "whole" ? { start: 0, end: bytes - 1 } : range;
  response.writeHead(range === "whole" ? 200 : 206, {
    ...kept,
    "content-type": type,
    "content-length": end - start + 1,
    ...(range === "whole" ? {} : { "content-range": `bytes ${start}-${end}/${bytes}` }),
  });
  if (request.method === "HEAD") {
    response.end();
    return;
  }
  // A player that has seen enough hangs up: that is no failure.
  await pipeline(folder.read(name, start, end), response).catch(() => response.destroy());
}
