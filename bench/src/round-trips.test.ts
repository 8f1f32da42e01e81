import { expect, test } from "vitest";
import { messageReader } from "./round-trips.ts";

function message(type: string, body: string): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(4 + body.length);
  return Buffer.concat([Buffer.from(type), length, Buffer.from(body)]);
}

test("messages are counted however the bytes arrive", () => {
  const bytes = Buffer.concat([
    message("", "start"),
    message("B", "S"),
    message("S", ""),
    message("Q", "x"),
  ]);
  for (const size of [1, 3, bytes.length]) {
    const seen: string[] = [];
    const read = messageReader((type) => seen.push(String.fromCharCode(type)));
    for (let from = 0; from < bytes.length; from += size) read(bytes.subarray(from, from + size));
    expect(seen).toEqual(["B", "S", "Q"]);
  }
});
