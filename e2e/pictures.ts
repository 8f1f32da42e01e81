import type { Page } from "@playwright/test";

/** TIFF as phones put it into a JPEG: which way up it is, and the place where it was taken. Little-endian. */
function whereAndHow(): Buffer {
  const tiff = Buffer.alloc(26 + 12 + 6 + 30 + 24);
  tiff.write("II*\0", 0, "latin1");
  tiff.writeUInt32LE(8, 4);
  const entry = (at: number, [tag, type, count, value]: readonly number[]) => {
    tiff.writeUInt16LE(tag!, at);
    tiff.writeUInt16LE(type!, at + 2);
    tiff.writeUInt32LE(count!, at + 4);
    tiff.writeUInt32LE(value!, at + 8);
  };
  tiff.writeUInt16LE(2, 8);
  // Turned a quarter to the right; then where the place stands.
  entry(10, [0x01_12, 3, 1, 6]);
  entry(22, [0x88_25, 4, 1, 38]);
  tiff.writeUInt16LE(2, 38);
  entry(40, [1, 2, 2, "N".codePointAt(0)!]);
  entry(52, [2, 5, 3, 68]);
  for (const [place, part] of [51, 30, 12].entries()) {
    tiff.writeUInt32LE(part, 68 + 8 * place);
    tiff.writeUInt32LE(1, 72 + 8 * place);
  }
  return Buffer.concat([Buffer.from("Exif\0\0", "latin1"), tiff]);
}

/** A JPEG from a phone that lay on its side: red above and blue below in the file, and it tells where it was taken. */
export async function takenSideways(page: Page): Promise<Buffer> {
  const drawn = await page.evaluate(() => {
    const canvas = Object.assign(document.createElement("canvas"), { width: 400, height: 300 });
    const brush = canvas.getContext("2d")!;
    for (const [place, colour] of ["#f00", "#00f"].entries()) {
      brush.fillStyle = colour;
      brush.fillRect(0, 150 * place, 400, 150);
    }
    return canvas.toDataURL("image/jpeg", 0.9).slice("data:image/jpeg;base64,".length);
  });
  const file = Buffer.from(drawn, "base64");
  const told = whereAndHow();
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(told.length + 2, 2);
  return Buffer.concat([file.subarray(0, 2), head, told, file.subarray(2)]);
}
