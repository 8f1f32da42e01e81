import type { IncomingMessage, ServerResponse } from "node:http";
import { get } from "node:http";
import { brotliDecompressSync } from "node:zlib";
import { connect, tellPublic } from "@fourstep/db";
import { freshDatabase } from "@fourstep/db/testing";
import { afterAll, expect, test, vi } from "vitest";
import { inlineScriptSources } from "../security/inline-scripts.ts";
import { type Served, serve, silentLog } from "../testing/serve.ts";
import { createPublicPages } from "./public-pages.ts";
import { viewerHeader } from "./viewer-header.ts";
import { watchChanges } from "./watch-changes.ts";

const { db, url } = await freshDatabase();
const script = "self.__next_f=[]";

/** One process that serves public pages, with a database connection of its own. */
async function startProcess(options: { mostPages?: number } = {}) {
  const own = connect(url, { max: 2 });
  const asked: IncomingMessage["headers"][] = [];
  let drawn = 0;
  async function next(request: IncomingMessage, response: ServerResponse): Promise<void> {
    drawn += 1;
    asked.push(request.headers);
    const [address = ""] = request.url!.split("?");
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.setHeader("set-cookie", "drawn=1");
    response.setHeader(
      "link",
      '</>; rel=preconnect, </a.woff2>; rel=preload; as="font", </a.css>; rel=preload; as="style"',
    );
    if (address === "/routines/nowhere") response.statusCode = 404;
    if (address === "/og/routines/broken.png") response.statusCode = 500;
    if (address === "/og/routines/stand-in.png") {
      response.statusCode = 307;
      response.setHeader("location", "/shared.png");
    }
    response.write(`<!doctype html><script>${script}</script>`);
    await Promise.resolve();
    response.end(`<p>${address} ${drawn}</p>${"<p>long enough</p>".repeat(100)}`);
  }
  const otherwise = vi.fn(async (request: IncomingMessage, response: ServerResponse) => {
    response.end(`own ${String(request.headers[viewerHeader])}`);
  });
  const pages = createPublicPages({
    next,
    otherwise,
    host: "train.example.com",
    https: false,
    headers: ["x-content-type-options", "nosniff"],
    log: silentLog,
    ownEyes: async ({ headers }) =>
      headers.cookie === "session=blocked" ? "blocked-person" : null,
    isSighted: () => watch.isSighted(),
    dress: async (html) => ({
      html: html.replace("<!doctype html>", "$&<style></style>"),
      sheets: [],
    }),
    ...options,
  });
  const watch = watchChanges({ db: own, log: silentLog, ...pages });
  await vi.waitUntil(() => watch.isSighted());
  const served = await serve((request, response) => {
    void pages.handle(request, response, "request-1");
  });
  afterAll(async () => {
    await Promise.all([served.close(), watch.stop()]);
    await own.$client.end();
  });
  return { served, asked, otherwise, drawn: () => drawn };
}

function ask(
  { origin }: Served,
  path: string,
  headers: Record<string, string> = {},
  method = "GET",
) {
  return new Promise<{ response: IncomingMessage; body: Buffer; text: string }>(
    (resolve, reject) => {
      get(origin + path, { headers, method }, (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("end", () => {
          const body = Buffer.concat(chunks);
          resolve({ response, body, text: body.toString("utf8") });
        });
      }).on("error", reject);
    },
  );
}

test("a page is drawn once, and kept for everybody with its policy, its etag and its encoding", async () => {
  const { served, drawn } = await startProcess();
  const first = await ask(served, "/routines/a");
  const second = await ask(served, "/routines/a", { "accept-encoding": "br" });
  expect(drawn()).toBe(1);
  expect(brotliDecompressSync(second.body).toString("utf8")).toBe(first.text);
  const { headers } = second.response;
  expect(headers["content-encoding"]).toBe("br");
  expect(headers["cache-control"]).toBe("public, max-age=0, must-revalidate");
  const [hash] = inlineScriptSources(first.text);
  expect(headers["content-security-policy"]).toContain(`script-src 'self' ${hash}`);
  expect(headers["content-security-policy"]).not.toContain("unsafe-inline' 'sha");
  const again = await ask(served, "/routines/a", { "if-none-match": headers.etag! });
  expect([again.response.statusCode, again.text]).toEqual([304, ""]);
  const head = await ask(served, "/routines/a", {}, "HEAD");
  expect([head.response.statusCode, head.text]).toEqual([200, ""]);
});

test("it carries its styles, and asks for nothing that its first paint does not need", async () => {
  const { served } = await startProcess();
  const { response, text } = await ask(served, "/routines/a");
  expect(text).toContain("<!doctype html><style></style>");
  expect(response.headers.link).toBe("</>; rel=preconnect");
});

test("it is drawn for a stranger: nothing that a visitor sends reaches it, and no cookie leaves it", async () => {
  const { served, asked } = await startProcess();
  const { response } = await ask(served, "/routines/a", {
    cookie: "session=mina",
    host: "evil.example",
    "accept-language": "de",
    authorization: "Bearer mina",
    [viewerHeader]: "somebody-else",
  });
  expect(asked).toEqual([{ host: "train.example.com", accept: "*/*" }]);
  expect(response.headers["set-cookie"]).toBeUndefined();
});

test("whoever has a block is shown a page of their own, and nobody can say to be them", async () => {
  const { served, drawn } = await startProcess();
  const own = await ask(served, "/routines/a", {
    cookie: "session=blocked",
    [viewerHeader]: "somebody-else",
  });
  expect(own.text).toBe("own blocked-person");
  expect(drawn()).toBe(0);
  const front = await ask(served, "/today", { [viewerHeader]: "somebody-else" });
  expect(front.text).toBe("own undefined");
});

test.each([
  ["/routines/a?from=a-letter", {}],
  ["/routines/a?_rsc=1", { rsc: "1" }],
  ["/routines/%61", {}],
  [`/routines/a?find=${"long".repeat(200)}`, {}],
])("whoever has a block is shown a page of their own at %s too", async (path, headers) => {
  const { served } = await startProcess();
  const own = await ask(served, path, { ...headers, cookie: "session=blocked" });
  expect(own.text).toBe("own blocked-person");
});

test("what changed is gone from every process within a second", async () => {
  const [one, other] = await Promise.all([startProcess(), startProcess()]);
  await Promise.all([ask(one.served, "/routines/a"), ask(other.served, "/routines/a")]);
  await Promise.all([ask(one.served, "/routines/b"), ask(other.served, "/routines/b")]);
  const toldAt = performance.now();
  await tellPublic(db, ["routine:a"]);
  for (const { served, drawn } of [one, other]) {
    await vi.waitUntil(
      async () => {
        await ask(served, "/routines/a");
        return drawn() === 3;
      },
      { timeout: 1000, interval: 20 },
    );
    await ask(served, "/routines/b");
    expect(drawn()).toBe(3);
  }
  expect(performance.now() - toldAt).toBeLessThan(1000);
});

test("what could not be drawn is logged, and tried again; what stands in for it is not kept", async () => {
  const failed = vi.spyOn(silentLog, "error");
  const { served, drawn } = await startProcess();
  expect((await ask(served, "/og/routines/broken.png")).response.statusCode).toBe(500);
  expect(failed).toHaveBeenCalledExactlyOnceWith(
    { requestId: "request-1", path: "/og/routines/broken.png", status: 500 },
    "page failed",
  );
  await ask(served, "/og/routines/broken.png");
  const { response } = await ask(served, "/og/routines/stand-in.png");
  expect([response.statusCode, response.headers.location]).toEqual([307, "/shared.png"]);
  expect(response.headers["cache-control"]).toBe("no-store");
  await ask(served, "/og/routines/stand-in.png");
  expect(drawn()).toBe(4);
});

test("what is not there is not kept, and no number of addresses fills the memory", async () => {
  const { served, drawn } = await startProcess({ mostPages: 2 });
  await ask(served, "/routines/nowhere");
  const { response, text } = await ask(served, "/routines/nowhere");
  // What is said of it is drawn once, and stands there without a script.
  expect(text).toContain("<p>/not-here 2</p>");
  expect([response.statusCode, drawn()]).toEqual([404, 3]);
  expect(response.headers["cache-control"]).toBe("no-store");
  for (const id of ["a", "b", "c", "a"]) await ask(served, `/routines/${id}`);
  expect(drawn()).toBe(7);
});
