import { brotliDecompressSync } from "node:zlib";
import { get } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createDispatcher } from "../dispatch.ts";
import { inlineScriptSources } from "../security/inline-scripts.ts";
import { pageHeaders } from "../security/headers.ts";
import type { Served } from "../testing/serve.ts";
import { serve, silentLog } from "../testing/serve.ts";
import { createPages } from "./next-pages.ts";

const shell = `<!doctype html><script>self.__next_f=[]</script>${"<p>shell</p>".repeat(200)}`;

/** Answers as Next does: prerendered pages whole and marked, rendered ones in pieces. */
async function next(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const [address] = request.url!.split("?");
  response.setHeader("x-powered-by", "Next.js");
  response.setHeader("vary", "rsc");
  if (address === "/shell") {
    response.setHeader("x-nextjs-prerender", "1");
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.setHeader("etag", '"v1"');
    response.setHeader("cache-control", "s-maxage=31536000");
    response.setHeader("content-length", Buffer.byteLength(shell));
    if (request.headers["if-none-match"] === '"v1"') {
      response.statusCode = 304;
      response.end();
    } else if (request.method === "HEAD") response.end();
    else response.end(shell);
  } else if (address === "/rendered") {
    response.setHeader("content-type", "text/html; charset=utf-8");
    const offered = String(request.headers["content-security-policy"]);
    response.write(`<p>${offered}</p>`);
    await new Promise((resolve) => {
      setTimeout(resolve, 10);
    });
    (response as { flush?: () => void }).flush?.();
    response.end("<p>later</p>");
  } else if (address === "/image") {
    response.writeHead(200, { "content-type": "image/png", "content-length": 4 });
    response.end(Buffer.from([1, 2, 3, 4]));
  } else if (address === "/big") {
    response.setHeader("content-type", "text/plain");
    for (let part = 0; part < 200; part += 1) {
      if (!response.write(`${part} `.repeat(4000))) {
        await new Promise((resolve) => {
          response.once("drain", resolve);
        });
      }
    }
    response.end();
  } else throw new Error("no such page");
}

let served: Served;

beforeAll(async () => {
  const facts = { https: false, trustworthy: true };
  const pages = createPages({
    next,
    dev: false,
    https: false,
    headers: pageHeaders(facts),
    log: silentLog,
    introduce: () => {},
  });
  served = await serve(createDispatcher({ routes: [], pages, log: silentLog }));
});

afterAll(() => served.close());

function ask(path: string, headers: Record<string, string> = {}, method = "GET") {
  return new Promise<{ response: IncomingMessage; body: Buffer }>((resolve, reject) => {
    get(served.origin + path, { headers, method }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => resolve({ response, body: Buffer.concat(chunks) }));
      response.on("error", reject);
    }).on("error", reject);
  });
}

const policyOf = (response: IncomingMessage) => String(response.headers["content-security-policy"]);

test("a prerendered page is allowed its own inline scripts and nothing else", async () => {
  const { response, body } = await ask("/shell");
  expect(body.toString()).toBe(shell);
  expect(policyOf(response)).toContain(`script-src 'self' ${inlineScriptSources(shell)[0]};`);
  expect(policyOf(response)).not.toMatch(/script-src[^;]*(?:unsafe|nonce)/);
  expect(response.headers["x-powered-by"]).toBeUndefined();
  expect(response.headers["x-frame-options"]).toBe("DENY");
  expect(response.headers["cross-origin-opener-policy"]).toBe("same-origin");
  expect(response.headers["x-request-id"]).toBeDefined();
  expect(response.headers["strict-transport-security"]).toBeUndefined();
  expect(response.headers["cache-control"]).toBe("public, max-age=0, must-revalidate");
});

test("a prerendered page is compressed, with its right length", async () => {
  const { response, body } = await ask("/shell", { "accept-encoding": "br" });
  expect(response.headers["content-encoding"]).toBe("br");
  expect(Number(response.headers["content-length"])).toBe(body.length);
  expect(response.headers.vary).toContain("accept-encoding");
  expect(brotliDecompressSync(body).toString()).toBe(shell);
});

test("a page that has not changed keeps its policy", async () => {
  await ask("/shell");
  const { response } = await ask("/shell", { "if-none-match": '"v1"' });
  expect(response.statusCode).toBe(304);
  expect(policyOf(response)).toContain(inlineScriptSources(shell)[0]);
});

test("a rendered page gets a nonce of its own, which a caller cannot choose", async () => {
  const evil = { "content-security-policy": "script-src 'nonce-evil'" };
  const [first, second] = [await ask("/rendered", evil), await ask("/rendered")];
  const nonce = /'nonce-[A-Za-z0-9+/=]+'/.exec(first.body.toString())?.[0];
  expect(nonce).toBeDefined();
  expect(policyOf(first.response)).toContain(nonce);
  expect(policyOf(second.response)).not.toContain(nonce);
  expect(first.body.toString()).not.toContain("evil");
  expect(first.body.toString()).toContain("later");
});

test("a rendered page is compressed as it streams", async () => {
  const { response, body } = await ask("/rendered", { "accept-encoding": "br" });
  expect(response.headers["content-encoding"]).toBe("br");
  expect(brotliDecompressSync(body).toString()).toContain("later");
});

test("a long stream arrives whole", async () => {
  const plain = await ask("/big");
  const compressed = await ask("/big", { "accept-encoding": "br" });
  expect(plain.body.length).toBeGreaterThan(2_000_000);
  expect(brotliDecompressSync(compressed.body).equals(plain.body)).toBe(true);
});

test("an image is left as it is", async () => {
  const { response, body } = await ask("/image", { "accept-encoding": "br" });
  expect(response.headers["content-encoding"]).toBeUndefined();
  expect(body).toHaveLength(4);
});

test("HEAD has no body, and an error says nothing about the inside", async () => {
  expect((await ask("/shell", {}, "HEAD")).body).toHaveLength(0);
  const { response, body } = await ask("/missing");
  expect(response.statusCode).toBe(500);
  expect(body.toString()).toBe("Something went wrong on our side.\n");
});
