import { expect, test } from "vitest";
import { posterTypeOf, videoTypeOf } from "./media.ts";

const bytes = (text: string) => Uint8Array.from(text, (sign) => sign.codePointAt(0) ?? 0);

test("a video is what its first bytes say", () => {
  expect(videoTypeOf(bytes("\0\0\0\u{20}ftypisom\0\0\0\0"))).toBe("video/mp4");
  expect(videoTypeOf(bytes("\0\0\0\u{14}ftypqt  \0\0\0\0"))).toBe("video/quicktime");
  expect(videoTypeOf(bytes("\u{1A}\u{45}\u{DF}\u{A3}....\u{42}\u{82}\u{84}webm"))).toBe(
    "video/webm",
  );
});

test.each([
  "<html><script>alert(1)</script>",
  "MZ\0\0\0\0\0\0\0\0\0\0\0",
  "%PDF-1.7 .......",
  "short",
])("%j is no video, whatever its name says", (text) => {
  expect(videoTypeOf(bytes(text))).toBeNull();
});

test("a film in another EBML box is none of ours", () => {
  expect(videoTypeOf(bytes("\u{1A}\u{45}\u{DF}\u{A3}....\u{42}\u{82}\u{88}matroska"))).toBeNull();
});

test("a poster is JPEG or WebP", () => {
  expect(posterTypeOf(bytes("\u{FF}\u{D8}\u{FF}\u{E0}"))).toBe("image/jpeg");
  expect(posterTypeOf(bytes("RIFF....WEBPVP8 "))).toBe("image/webp");
  expect(posterTypeOf(bytes("<svg onload=x>"))).toBeNull();
});
