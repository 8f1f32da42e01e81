import { gunzipSync, brotliDecompressSync } from "node:zlib";
import { request } from "node:http";
import type { IncomingMessage } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createDispatcher } from "../dispatch.ts";
import { dataHeaders } from "../security/headers.ts";
import type { Served } from "../testing/serve.ts";
import { serve, silentLog } from "../testing/serve.ts";
import { smallRouter } from "../testing/small-router.ts";
import { TrpcRoute } from "./route.ts";

let served: Served;

beforeAll(async () => {
  const route = new TrpcRoute({
    router: smallRouter,
    createContext: () => ({ viewer: null, requestId: "" }),
    log: silentLog,
    headers: dataHeaders({ https: true, trustworthy: true }),
    ownOrigin: "https://train.example.com",
  });
  served = await serve(createDispatcher({ routes: [route], pages: () => {}, log: silentLog }));
});

afterAll(() => served.close());

interface Raw {
  readonly status: number | undefined;
  readonly headers: IncomingMessage["headers"];
  readonly body: Buffer;
}

/** Asks without fetch, which would decompress and hide lengths. */
function ask(path: string, headers: Record<string, string> = {}, body?: string): Promise<Raw> {
  return new Promise((resolve, reject) => {
    const asking = request(
      `${served.origin}/api/trpc/${path}`,
      { method: body === undefined ? "GET" : "POST", headers },
      (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("end", () =>
          resolve({
            status: response.statusCode,
            headers: response.headers,
            body: Buffer.concat(chunks),
          }),
        );
      },
    );
    asking.on("error", reject);
    asking.end(body);
  });
}

const json = { "content-type": "application/json" };

test("every answer has a length, a request id and its security headers", async () => {
  for (const path of ["greeting.any", "missing", "greeting.any,missing?batch=1", "broken.big"]) {
    const { headers, body } = await ask(path);
    expect(Number(headers["content-length"])).toBe(body.length);
    expect(headers["transfer-encoding"]).toBeUndefined();
    expect(headers["x-request-id"]).toMatch(/^[0-9a-f]{12}-/);
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["strict-transport-security"]).toContain("max-age=");
    expect(headers["cache-control"]).toBe("no-store");
  }
});

test("two requests have two ids; a proxy's own id is kept, a strange one is not", async () => {
  const [first, second] = [await ask("greeting.any"), await ask("greeting.any")];
  expect(first.headers["x-request-id"]).not.toBe(second.headers["x-request-id"]);
  const given = await ask("greeting.any", { "x-request-id": "proxy-0123456789" });
  expect(given.headers["x-request-id"]).toBe("proxy-0123456789");
  const strange = await ask("greeting.any", { "x-request-id": '","level":60' });
  expect(strange.headers["x-request-id"]).not.toContain("level");
});

test("a long answer is compressed for those who take it", async () => {
  const plain = await ask("greeting.long");
  expect(plain.headers["content-encoding"]).toBeUndefined();
  const brotli = await ask("greeting.long", { "accept-encoding": "gzip, deflate, br" });
  expect(brotli.headers["content-encoding"]).toBe("br");
  expect(Number(brotli.headers["content-length"])).toBe(brotli.body.length);
  expect(brotliDecompressSync(brotli.body)).toEqual(plain.body);
  const gzip = await ask("greeting.long", { "accept-encoding": "gzip, br;q=0" });
  expect(gzip.headers["content-encoding"]).toBe("gzip");
  expect(gunzipSync(gzip.body)).toEqual(plain.body);
  const short = await ask("greeting.any", { "accept-encoding": "br" });
  expect(short.headers["content-encoding"]).toBeUndefined();
});

test.each([
  ["the same origin", { origin: "https://train.example.com" }, 200],
  ["the host itself", {}, 200],
  ["no browser at all", {}, 200],
  ["another site", { origin: "https://elsewhere.example" }, 403],
  ["the other app on another port", { origin: "http://127.0.0.1:1" }, 403],
  ["a sandboxed frame", { origin: "null" }, 403],
  ["another site without an origin", { "sec-fetch-site": "cross-site" }, 403],
  ["a neighbouring site without an origin", { "sec-fetch-site": "same-site" }, 403],
])("a mutation from %s", async (who, headers, status) => {
  const own = who === "the host itself" ? { origin: served.origin } : {};
  const answer = await ask("set.create", { ...json, ...own, ...headers }, '{"name":"set"}');
  expect(answer.status).toBe(status);
  expect(answer.body.toString().includes("another site")).toBe(status === 403);
});

test("a caller who leaves in the middle of a body does not disturb the next one", async () => {
  await new Promise<void>((resolve) => {
    const leaving = request(`${served.origin}/api/trpc/set.create`, {
      method: "POST",
      headers: { ...json, "content-length": "1000" },
    });
    leaving.on("error", () => resolve());
    leaving.write("{", () => setTimeout(() => leaving.destroy(), 20));
  });
  expect((await ask("greeting.any")).status).toBe(200);
});
