import { brotliCompress, constants, createBrotliCompress, createGzip, gzip } from "node:zlib";
import type { BrotliCompress, BrotliOptions, Gzip, ZlibOptions } from "node:zlib";

export type Encoding = "br" | "gzip";

/** Below this many bytes compressing costs more than it saves. */
export const worthCompressing = 1024;

// Quality 4 with a small window: as quick as gzip 6 on JSON and HTML of this size, and a tenth smaller.
const quickBrotli: BrotliOptions = {
  params: { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_LGWIN]: 18 },
};
const thoroughBrotli: BrotliOptions = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
const quickGzip: ZlibOptions = { level: 6 };
const thoroughGzip: ZlibOptions = { level: 9 };

const compressibleType =
  /^(?:text\/(?!event-stream)|application\/(?:json|javascript|manifest\+json|xml|.+\+json|.+\+xml|wasm)|image\/svg\+xml)/;

/** True for a media type that gets smaller. */
export function isCompressible(contentType: string): boolean {
  return compressibleType.test(contentType);
}

/** The best encoding that the other side takes, from its `accept-encoding`; null for none. */
export function encodingFor(accepted: string | string[] | undefined): Encoding | null {
  if (typeof accepted !== "string") return null;
  if (accepts(accepted, "br")) return "br";
  return accepts(accepted, "gzip") ? "gzip" : null;
}

function accepts(header: string, name: string): boolean {
  if (!header.includes(name)) return false;
  for (const part of header.split(",")) {
    const [token, ...parameters] = part.split(";");
    if (token?.trim().toLowerCase() !== name) continue;
    return !parameters.some((parameter) => /^\s*q=0(?:\.0*)?\s*$/i.test(parameter));
  }
  return false;
}

/**
 * Compresses a whole body off the main thread. `thorough` is for what is compressed once and served
 * many times (scripts, styles, prerendered pages).
 */
export function compress(
  body: string | Buffer,
  encoding: Encoding,
  effort: "quick" | "thorough" = "quick",
): Promise<Buffer> {
  const quick = effort === "quick";
  return new Promise((resolve, reject) => {
    const done = (error: Error | null, result: Buffer): void => {
      if (error) reject(error);
      else resolve(result);
    };
    if (encoding === "br") brotliCompress(body, quick ? quickBrotli : thoroughBrotli, done);
    else gzip(body, quick ? quickGzip : thoroughGzip, done);
  });
}

/** A compressing stream for an answer that arrives in pieces. */
export function compressor(encoding: Encoding): BrotliCompress | Gzip {
  return encoding === "br" ? createBrotliCompress(quickBrotli) : createGzip(quickGzip);
}

/** The flush that hands over what a compressor holds so far, so that a streamed page shows early. */
export function flushKind(encoding: Encoding): number {
  return encoding === "br" ? constants.BROTLI_OPERATION_FLUSH : constants.Z_SYNC_FLUSH;
}
