import type { ServerResponse } from "node:http";
import type { Encoding } from "../http/compression.ts";
import { compressor, flushKind } from "../http/compression.ts";

/**
 * A stream that compresses what is written to it into a response, part by part, and holds the writer back when the
 * other side reads slowly.
 *
 * @param write the response's own `write`, for when the caller has replaced it; the same for `end`
 */
export function compressInto(
  response: ServerResponse,
  encoding: Encoding,
  write: (chunk: Buffer) => boolean,
  end: () => unknown,
) {
  const stream = compressor(encoding);
  let waiting = false;
  stream.on("data", (bytes: Buffer) => {
    if (write(bytes)) return;
    waiting = true;
    stream.pause();
  });
  response.on("drain", () => {
    if (!waiting) return;
    waiting = false;
    stream.resume();
  });
  // Whoever writes to the response waits for its drain, not for this stream's.
  stream.on("drain", () => response.emit("drain"));
  stream.on("end", () => end());
  stream.on("error", (error) => response.destroy(error));
  response.once("close", () => stream.destroy());
  // Next calls it between the parts of a streamed page, so that the first part shows at once.
  Object.assign(response, { flush: () => stream.flush(flushKind(encoding)) });
  return stream;
}
