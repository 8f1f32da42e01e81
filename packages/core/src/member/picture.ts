/** The largest file that is taken as a picture. */
export const mostPictureBytes = 8 * 1024 * 1024;
/** Sides of the squares that are kept, in pixels: beside a name, and at the head of a page; twice what is drawn. */
export const pictureSizes = [96, 192] as const;
export type PictureSize = (typeof pictureSizes)[number];

export type PictureType = "image/jpeg" | "image/png" | "image/webp";

const signatures: readonly (readonly [PictureType, readonly (readonly [number, string])[]])[] = [
  ["image/jpeg", [[0, "\u{FF}\u{D8}\u{FF}"]]],
  ["image/png", [[0, "\u{89}PNG\r\n\u{1A}\n"]]],
  [
    "image/webp",
    [
      [0, "RIFF"],
      [8, "WEBP"],
    ],
  ],
];

/** What a picture is by its first bytes, whatever its name says; null: none that is taken. */
export function pictureTypeOf(first: Uint8Array): PictureType | null {
  const begins = (at: number, sign: string) =>
    String.fromCodePoint(...first.subarray(at, at + sign.length)) === sign;
  return signatures.find(([, signs]) => signs.every(([at, sign]) => begins(at, sign)))?.[0] ?? null;
}

/** Where a picture is served. Another picture has another id, so that what lies at an address never changes. */
export const pictureAddress = (id: string, size: PictureSize): string =>
  `/pictures/${id}-${size}.webp`;
