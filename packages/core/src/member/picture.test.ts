import { expect, test } from "vitest";
import { closestZoom, framingWithin, squareOf, widestFraming } from "./crop.ts";
import { pictureAddress, pictureTypeOf } from "./picture.ts";

const bytes = (text: string) => Uint8Array.from(text, (sign) => sign.codePointAt(0) ?? 0);

test("a picture is what its first bytes say", () => {
  expect(pictureTypeOf(bytes("\u{FF}\u{D8}\u{FF}\u{E1}"))).toBe("image/jpeg");
  expect(pictureTypeOf(bytes("\u{89}PNG\r\n\u{1A}\n\0\0\0\rIHDR"))).toBe("image/png");
  expect(pictureTypeOf(bytes("RIFF\0\0\0\0WEBPVP8 "))).toBe("image/webp");
});

test.each(["<svg onload=x>", "GIF89a", "RIFF\0\0\0\0WAVEfmt ", "%PDF-1.7", "\u{FF}\u{D8}", ""])(
  "%j is none that is taken",
  (text) => {
    expect(pictureTypeOf(bytes(text))).toBeNull();
  },
);

test("another size of a picture has another address", () => {
  expect(pictureAddress("b", 96)).toBe("/pictures/b-96.webp");
  expect(pictureAddress("b", 192)).toBe("/pictures/b-192.webp");
});

const tall = { width: 300, height: 400 };

test("at first the square is as large as it can be, in the middle", () => {
  expect(squareOf(tall, widestFraming)).toEqual({ left: 0, top: 50, side: 300 });
  expect(squareOf({ width: 400, height: 300 }, widestFraming)).toMatchObject({ left: 50, top: 0 });
});

test.each([
  { x: -3, y: 0, zoom: 1 },
  { x: 1, y: 1, zoom: 2 },
  { x: 0, y: 9, zoom: 100 },
  { x: 0.5, y: 0.5, zoom: 0 },
])("the square never leaves the picture: %j", (framing) => {
  const { left, top, side } = squareOf(tall, framing);
  expect(Math.min(left, top)).toBeGreaterThanOrEqual(-1e-9);
  expect(left + side).toBeLessThanOrEqual(300 + 1e-9);
  expect(top + side).toBeLessThanOrEqual(400 + 1e-9);
  expect(side).toBeGreaterThanOrEqual(300 / closestZoom);
});

test("what was dragged beyond the edge does not have to be dragged all the way back", () => {
  expect(framingWithin(tall, { x: -5, y: 5, zoom: 2 })).toEqual({ x: 0.25, y: 0.8125, zoom: 2 });
});
