import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { mostPictureBytes } from "@fourstep/core";
import { castOf, freshDatabase, type Person, viewerOf } from "@fourstep/db/testing";
import sharp from "sharp";
import { afterAll, beforeEach, expect, test } from "vitest";
import { PictureRoute } from "./picture-route.ts";
import { MediaRoute } from "./route.ts";

const { db } = await freshDatabase();
const { mina, priya } = await castOf(db);
let asking: Person | null = mina;
const options = {
  createContext: async (_request: unknown, _response: unknown, id: string) => ({
    db,
    viewer: asking && viewerOf(asking),
    request: { id, address: "203.0.113.7", userAgent: "" },
  }),
  headers: ["x-content-type-options", "nosniff", "cache-control", "no-store"],
  ownOrigin: null,
  folder: "nowhere",
};
const routes = [new MediaRoute(options), new PictureRoute(options)];
const server = createServer((request, response) => {
  const route = routes.find(({ prefix }) => request.url?.startsWith(prefix));
  route?.handle(request, response, "r").catch((error: unknown) => {
    response.writeHead(500).end(String(error));
  });
});
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
const { port } = server.address() as AddressInfo;
afterAll(() => new Promise((resolve) => server.close(resolve)));
beforeEach(() => db.$client.query("delete from rate_limits"));

const ask = (who: Person | null, at: string, init: RequestInit = {}) => {
  asking = who;
  return fetch(`http://127.0.0.1:${port}${at}`, init);
};
const send = (body: Uint8Array, who: Person | null = mina) =>
  ask(who, "/media/picture", { method: "PUT", body: new Uint8Array(body) });
const idOf = async (answer: Response) => ((await answer.json()) as { id: string }).id;
const wordsOf = async (answer: Response) => ((await answer.json()) as { message: string }).message;

/** Lying on its side as phones save them, left half red and right half blue, with the place where it was taken. */
const fromPhone = await sharp({
  create: { width: 600, height: 800, channels: 3, background: "#0000ff" },
})
  .composite([
    {
      input: { create: { width: 600, height: 400, channels: 3, background: "#ff0000" } },
      top: 0,
      left: 0,
    },
  ])
  .withMetadata({ orientation: 8 })
  .withExifMerge({ IFD0: { Artist: "Mina Okafor" }, IFD3: { GPSLatitude: "51/1 30/1 0/1" } })
  .jpeg()
  .toBuffer();

test("a picture from a phone is kept upright and small, without the place where it was taken", async () => {
  const { exif, orientation } = await sharp(fromPhone).metadata();
  expect([exif?.toString("latin1").includes("Mina Okafor"), orientation]).toEqual([true, 8]);
  const id = await idOf(await send(fromPhone));
  for (const side of [96, 192]) {
    const answer = await ask(null, `/pictures/${id}-${side}.webp`);
    const bytes = Buffer.from(await answer.arrayBuffer());
    const told = await sharp(bytes).metadata();
    expect(told).toMatchObject({ format: "webp", width: side, height: side });
    expect([told.exif, told.xmp, told.icc, told.iptc, told.orientation]).toEqual(
      Array.from({ length: 5 }),
    );
    expect(bytes.toString("latin1")).not.toMatch(/Exif|EXIF|Mina|GPS/);
    expect(bytes.length).toBeLessThan(20_000);
    const { data } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
    // Turned a quarter to the left, the upper half comes to lie on the left.
    const [red = 0, , blue = 0] = data.subarray(3 * side * (side / 2) + 3 * 8);
    expect(red).toBeGreaterThan(blue);
  }
});

test("its address may be kept by whoever has seen it, and is a picture and nothing else", async () => {
  const at = `/pictures/${await idOf(await send(fromPhone))}-96.webp`;
  const answer = await ask(null, at);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    "content-type": "image/webp",
    "cache-control": "private, max-age=604800, immutable",
    "x-content-type-options": "nosniff",
    "content-security-policy": "default-src 'none'; sandbox",
  });
  const etag = answer.headers.get("etag") ?? "";
  expect((await ask(null, at, { headers: { "if-none-match": etag } })).status).toBe(304);
  expect((await ask(null, at, { method: "DELETE" })).status).toBe(405);
  await db.$client.query("insert into blocks (blocker_id, blocked_id) values ($1, $2)", [
    mina.id,
    priya.id,
  ]);
  const unseen = await ask(priya, at, { headers: { "if-none-match": etag } });
  expect([unseen.status, unseen.headers.get("cache-control")]).toEqual([404, "no-store"]);
  await db.$client.query("delete from blocks");
});

test("PNG and WebP are taken as well, with what shines through on white", async () => {
  const create = { width: 40, height: 30, channels: 4, background: "#00000000" } as const;
  for (const file of [sharp({ create }).png(), sharp({ create }).webp()]) {
    const id = await idOf(await send(await file.toBuffer()));
    const bytes = await (await ask(null, `/pictures/${id}-96.webp`)).arrayBuffer();
    const { channels, dominant } = await sharp(Buffer.from(bytes)).stats();
    expect(channels).toHaveLength(3);
    expect(dominant.r).toBeGreaterThan(240);
  }
});

test.each([
  ["a page", Buffer.from("<html><script>alert(1)</script>")],
  ["a drawing", Buffer.from("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>")],
  ["what only begins like a picture", Buffer.concat([fromPhone.subarray(0, 4), Buffer.alloc(99)])],
  ["half of a picture", fromPhone.subarray(0, fromPhone.length / 2)],
  ["nothing", Buffer.alloc(0)],
])("%s is refused in words, and the picture before stays", async (_what, file) => {
  const id = await idOf(await send(fromPhone));
  const answer = await send(file);
  expect(answer.status).toBe(415);
  expect(await wordsOf(answer)).toContain("no JPEG, PNG or WebP");
  expect((await ask(null, `/pictures/${id}-96.webp`)).status).toBe(200);
});

test("a small file that claims to be far larger is not unpacked", async () => {
  const create = { width: 12_000, height: 9000, channels: 3, background: "#fff" } as const;
  const file = await sharp({ create, limitInputPixels: false }).png().toBuffer();
  expect(file.length).toBeLessThan(mostPictureBytes);
  expect((await send(file)).status).toBe(415);
});

test("more than eight megabytes are not taken", async () => {
  const answer = await send(Buffer.alloc(mostPictureBytes + 1, 0xff));
  expect([answer.status, await wordsOf(answer)]).toEqual([413, expect.stringContaining("8 MB")]);
});

test("a visitor brings none, nor does another site", async () => {
  expect((await send(fromPhone, null)).status).toBe(401);
  const other = { method: "PUT", body: "x", headers: { origin: "https://evil.example" } };
  expect((await ask(mina, "/media/picture", other)).status).toBe(403);
  expect((await ask(mina, "/media/picture")).status).toBe(405);
});

test("what else is drawn with the same library still can be", async () => {
  await send(fromPhone);
  const drawing = Buffer.from("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>");
  expect(await sharp(drawing).png().toBuffer({ resolveWithObject: true })).toMatchObject({
    info: { format: "png", width: 9 },
  });
});

test.each(["/pictures/", "/pictures/x-96.webp", "/pictures/..%2fsecrets-96.webp"])(
  "%s leads nowhere",
  async (at) => {
    expect((await ask(null, at)).status).toBe(404);
  },
);
