import * as z from "zod";

/** The largest video that is taken. */
export const mostMediaBytes = 500 * 1024 * 1024;
/** A file travels in parts of this many bytes, so that a line that breaks loses one part and not the file. */
export const mediaPartBytes = 4 * 1024 * 1024;
/** The largest still picture that stands in for a video. */
export const mostPosterBytes = 1024 * 1024;

export type VideoType = "video/mp4" | "video/webm" | "video/quicktime";
export type PosterType = "image/jpeg" | "image/webp";

const ascii = (bytes: Uint8Array, from: number, to: number) =>
  String.fromCodePoint(...bytes.subarray(from, to));

/**
 * What a video is by its first bytes, whatever its name says. MP4 and MOV begin with an `ftyp` box whose brand tells them
 * apart (ISO/IEC 14496-12; `qt  ` is QuickTime's); WebM begins with an EBML header that names `webm`.
 */
export function videoTypeOf(first: Uint8Array): VideoType | null {
  if (first.length < 12) return null;
  if (ascii(first, 4, 8) === "ftyp") {
    return ascii(first, 8, 12) === "qt  " ? "video/quicktime" : "video/mp4";
  }
  const isEbml = first[0] === 0x1a && first[1] === 0x45 && first[2] === 0xdf && first[3] === 0xa3;
  return isEbml && ascii(first, 0, 64).includes("webm") ? "video/webm" : null;
}

/** What a still picture is by its first bytes. */
export function posterTypeOf(first: Uint8Array): PosterType | null {
  if (first[0] === 0xff && first[1] === 0xd8 && first[2] === 0xff) return "image/jpeg";
  const isWebp = ascii(first, 0, 4) === "RIFF" && ascii(first, 8, 12) === "WEBP";
  return isWebp ? "image/webp" : null;
}

/** A file on its way. The browser names it, so that after a reload the same file goes on. */
export const CreateUploadInput = z.object({
  id: z.uuid(),
  fileName: z.string().trim().min(1).max(200),
  bytes: z.int().min(1).max(mostMediaBytes),
  declaredType: z.string().max(100),
});
export type CreateUploadInput = z.infer<typeof CreateUploadInput>;

/** How far an upload has come. */
export interface UploadStanding {
  readonly id: string;
  readonly bytes: number;
  /** Bytes that lie safely on disk: the next part begins here. */
  readonly offset: number;
  readonly isFinished: boolean;
}
