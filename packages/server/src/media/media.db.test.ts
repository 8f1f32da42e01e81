import { mkdtemp, readdir, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { announceUpload, newId, uploadOf } from "@fourstep/db";
import { castOf, freshDatabase, type Person, viewerOf } from "@fourstep/db/testing";
import { afterAll, expect, test } from "vitest";
import { MediaRoute } from "./route.ts";

const { db } = await freshDatabase();
const { mina, omar, theo } = await castOf(db);
const folder = await mkdtemp(path.join(tmpdir(), "fourstep media "));
let asking: Person | null = omar;
const route = new MediaRoute({
  createContext: async (_request, _response, id) => ({
    db,
    viewer: asking && viewerOf(asking),
    request: { id, address: "203.0.113.7", userAgent: "" },
  }),
  headers: [],
  ownOrigin: null,
  folder,
});
const server = createServer((request, response) => void route.handle(request, response, "r"));
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
const { port } = server.address() as AddressInfo;
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  await rm(folder, { recursive: true });
});

const video = Buffer.concat([Buffer.from("\0\0\0\u{20}ftypisom\0\0\0\0"), Buffer.alloc(84, 7)]);
const ask = (who: Person | null, at: string, init: RequestInit = {}) => {
  asking = who;
  return fetch(`http://127.0.0.1:${port}/media/${at}`, init);
};
async function announced(bytes = video.length) {
  const id = newId();
  const upload = { id, fileName: "sit.mp4", bytes, declaredType: "video/mp4" };
  await db.transaction((tx) => announceUpload(tx, omar.id, upload));
  return id;
}
const send = (id: string, offset: number, part: Buffer, who: Person | null = omar) =>
  ask(who, `uploads/${id}`, {
    method: "PATCH",
    body: new Uint8Array(part),
    headers: { "upload-offset": String(offset) },
  });
const told = async (answer: Response) =>
  (await answer.json()) as { offset: number; mediaId: string };

test("a video arrives in parts, and a part at the wrong place is told the right one", async () => {
  const id = await announced();
  expect(await told(await send(id, 0, video.subarray(0, 40)))).toEqual({
    offset: 40,
    mediaId: null,
  });
  const again = await send(id, 0, video.subarray(0, 40));
  expect(again.status).toBe(409);
  expect((await told(again)).offset).toBe(40);
  const { mediaId } = await told(await send(id, 40, video.subarray(40)));
  // The answer to the last part may be lost, too.
  expect(await told(await send(id, 40, video.subarray(40)))).toMatchObject({ mediaId });

  const whole = await ask(omar, mediaId);
  expect(whole.headers.get("content-type")).toBe("video/mp4");
  expect(whole.headers.get("x-content-type-options")).toBe("nosniff");
  expect(Buffer.from(await whole.arrayBuffer()).equals(video)).toBe(true);
});

test("a player jumps by asking for a stretch", async () => {
  const id = await announced();
  const { mediaId } = await told(await send(id, 0, video));
  const some = await ask(omar, mediaId, { headers: { range: "bytes=10-19" } });
  expect(some.status).toBe(206);
  expect(some.headers.get("content-range")).toBe("bytes 10-19/100");
  expect(Buffer.from(await some.arrayBuffer()).equals(video.subarray(10, 20))).toBe(true);
  const none = await ask(omar, mediaId, { headers: { range: "bytes=200-" } });
  expect([none.status, none.headers.get("content-range")]).toEqual([416, "bytes */100"]);
  const tag = some.headers.get("etag") ?? "";
  expect((await ask(omar, mediaId, { headers: { "if-none-match": tag } })).status).toBe(304);
});

test("what is no video by its first bytes is refused, and forgotten", async () => {
  const id = await announced();
  const page = Buffer.from("<html><script>alert(1)</script>".padEnd(100));
  expect((await send(id, 0, page)).status).toBe(415);
  expect(await uploadOf(db, omar.id, id)).toBeNull();
});

test("a part that is longer than what was announced is refused", async () => {
  const id = await announced(50);
  expect((await send(id, 0, video)).status).toBe(413);
});

test("a poster is kept when it is a picture, once the video is there", async () => {
  const id = await announced();
  const picture = { method: "PUT", body: new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2]) };
  expect((await ask(omar, `uploads/${id}/poster`, picture)).status).toBe(404);
  const { mediaId } = await told(await send(id, 0, video));
  expect((await ask(omar, `${mediaId}/poster`)).status).toBe(404);
  const script = { method: "PUT", body: "<svg onload=alert(1)>" };
  expect((await ask(omar, `uploads/${id}/poster`, script)).status).toBe(415);
  expect((await ask(omar, `uploads/${id}/poster`, picture)).status).toBe(200);
  expect((await ask(omar, `${mediaId}/poster`)).headers.get("content-type")).toBe("image/jpeg");
});

test("nobody else finds a video or its upload, nor does another site send parts", async () => {
  const id = await announced();
  expect((await send(id, 0, video, theo)).status).toBe(404);
  expect((await send(id, 0, video, mina)).status).toBe(404);
  expect((await send(id, 0, video, null)).status).toBe(401);
  const { mediaId } = await told(await send(id, 0, video));
  for (const who of [theo, mina]) expect((await ask(who, mediaId)).status).toBe(404);
  expect((await ask(null, mediaId)).status).toBe(401);
  expect((await ask(omar, "..%2f..%2fsecrets.json")).status).toBe(404);
  const other = {
    method: "PATCH",
    headers: { origin: "https://evil.example", "upload-offset": "0" },
  };
  expect((await ask(omar, `uploads/${id}`, other)).status).toBe(403);
});

test("files carry the house's own names", async () => {
  expect((await readdir(folder)).every((name) => /^[\da-f-]{36}\.(part|poster)$/.test(name))).toBe(
    true,
  );
});
