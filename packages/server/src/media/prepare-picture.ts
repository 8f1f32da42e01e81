import { Invalid, pictureSizes, pictureTypeOf, say } from "@fourstep/core";
import type { PictureBytes } from "@fourstep/db";
import type { Sharp } from "sharp";

/** More pixels than phones take pictures of; a small file may claim to be far larger. */
const mostPixels = 60_000_000;
const longestSeconds = 10;

type Open = (file: Buffer) => Sharp;
let opening: Promise<Open | null> | undefined;

/** The library that reads pictures, once somebody brings one; null where there is none for this machine. */
function reader(): Promise<Open | null> {
  opening ??= import("sharp").then(
    ({ default: sharp }) => {
      sharp.cache(false);
      return (file) => sharp(file, { limitInputPixels: mostPixels, failOn: "error" });
    },
    () => null,
  );
  return opening;
}

let last: Promise<unknown> = Promise.resolve();

/** One after the other: each takes a processor, and for a moment much memory. */
function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const turn = last.then(work);
  last = turn.catch(() => null);
  return turn;
}

export const canPreparePictures = async (): Promise<boolean> => (await reader()) !== null;

/**
 * A picture as it is kept: drawn anew upright, as a square in two sizes. What else is in the file (where it was taken, with
 * what, by whom, an animation, something hidden behind its end) is left behind.
 * @throws Invalid when it is no picture that can be read
 */
export async function preparePicture(file: Buffer): Promise<PictureBytes> {
  const open = await reader();
  // The library reads many more kinds. Pictures for sharing are drawn with it as well, so it cannot forget them.
  const type = pictureTypeOf(file);
  if (!open || type === null) throw new Invalid(say("member.noPicture"));
  const drawn = (side: number) =>
    open(file)
      .autoOrient()
      .resize(side, side, { fit: "cover" })
      .flatten({ background: "#ffffff" })
      .webp({ quality: 82 })
      .timeout({ seconds: longestSeconds })
      .toBuffer();
  return inTurn(async () => {
    const [small, large] = pictureSizes;
    try {
      const { format } = await open(file).metadata();
      if (type !== `image/${format}`) throw new TypeError("Not what it begins like");
      return { [small]: await drawn(small), [large]: await drawn(large) } as Record<
        96 | 192,
        Buffer
      >;
    } catch {
      throw new Invalid(say("member.noPicture"));
    }
  });
}
