import type { IncomingMessage } from "node:http";
import { createHTTPHandler } from "@trpc/server/adapters/standalone";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createDispatcher } from "../dispatch.ts";
import { dataHeaders } from "../security/headers.ts";
import type { Served } from "../testing/serve.ts";
import { serve, silentLog } from "../testing/serve.ts";
import { smallRouter } from "../testing/small-router.ts";
import { TrpcRoute, trpcPrefix } from "./route.ts";

const json = { "content-type": "application/json" };
const bigBody = JSON.stringify({ name: "x".repeat(1024 * 1024) });
const encoded = (value: unknown) => encodeURIComponent(JSON.stringify(value));
const post = (body: string, headers: Record<string, string> = json): RequestInit => ({
  method: "POST",
  headers,
  body,
});

// A `text/plain` from tRPC's adapter only says that it forgot to name the type of its JSON; ours is always named.
const calls: Record<string, [path: string, init?: RequestInit]> = {
  "a query": [`greeting.get?input=${encoded({ name: "Mina" })}`],
  "a query with a plus for a space": ["greeting.get?input=%7B%22name%22:+%22Mina+O%22%7D"],
  "a query with letters beyond ASCII": [`greeting.get?input=${encoded({ name: "Žofie 🦵" })}`],
  "a query with other parameters": [`greeting.get?x=1&input=${encoded({ name: "Mina" })}&y=2`],
  "a query without input": ["greeting.any"],
  "a query with an empty input": ["greeting.any?input="],
  "a query that answers undefined": ["greeting.nothing"],
  "a query that answers null": ["greeting.none"],
  "a query with a long answer": ["greeting.long"],
  "an optional input left out": ["greeting.optional"],
  "an optional input given": [`greeting.optional?input=${encoded({ name: "Mina" })}`],
  "a query with a JSON content type": ["greeting.any", { headers: json }],
  "a required input left out": ["greeting.get"],
  "an input of the wrong shape": [`greeting.get?input=${encoded({ name: "" })}`],
  "a null input": ["greeting.get?input=null"],
  "malformed JSON in the address": ["greeting.get?input=%7Bname"],
  "malformed escapes in the address": ["greeting.get?input=%E0%A4%A"],
  "malformed JSON that nobody reads": ["greeting.any?input=%7Bname"],
  "malformed escapes in the path": ["greeting.%E0%A4%A"],
  "an escaped path": ["greeting%2Eany"],
  "an unknown path": ["greeting.missing"],
  "a path into the prototype": ["constructor"],
  "a path into the prototype of a group": ["greeting.__proto__"],
  "no path": [""],
  "a query by POST": ["greeting.any", post("{}")],
  "a mutation by GET": ["set.create"],
  "a private query by a stranger": ["greeting.whoAmI"],
  "a private query by Mina": ["greeting.whoAmI", { headers: { cookie: "viewer=mina" } }],
  "a private mutation by a stranger": ["set.private", post('{"name":"x"}')],
  "a context that cannot be made": ["greeting.any", { headers: { cookie: "viewer=broken" } }],
  "a mutation": ["set.create", post('{"name":"set"}')],
  "a mutation with a charset": [
    "set.create",
    post('{"name":"set"}', { "content-type": "Application/JSON; charset=utf-8" }),
  ],
  "a mutation with a byte order mark": ["set.create", post('\uFEFF{"name":"set"}')],
  "a mutation without input": ["set.ping", post("")],
  "a mutation whose body nobody reads": ["set.ping", post("{broken")],
  "a mutation with malformed JSON": ["set.create", post("{broken")],
  "a mutation with an empty body": ["set.create", post("")],
  "a mutation with a wrong input": ["set.create", post('{"name":1}')],
  "a mutation that is refused": ["set.conflict", post("")],
  "a mutation with a text body": ["set.create", post("{}", { "content-type": "text/plain" })],
  "a mutation without a content type": ["set.ping", { method: "POST" }],
  "a body that is too large": ["set.create", post(bigBody)],
  "another method": ["set.create", { ...post('{"name":"set"}'), method: "PUT" }],
  "a HEAD request": ["greeting.any", { method: "HEAD" }],
  "an error inside": ["broken.throws"],
  "data that JSON cannot carry": ["broken.big"],
  "data with a promise in it": ["broken.promise"],
  "data that is a stream": ["broken.stream"],
  "a batch": [`greeting.get,greeting.any?batch=1&input=${encoded({ 0: { name: "Mina" } })}`],
  "a batch of one": ["greeting.any?batch=1"],
  "a batch with its parameters turned round": [
    `greeting.get?input=${encoded({ 0: { name: "Mina" } })}&batch=1`,
  ],
  "a batch of which one part fails": [
    `greeting.get,greeting.any?batch=1&input=${encoded({ 0: { name: "" } })}`,
  ],
  "a batch of which all parts fail alike": ["greeting.get,greeting.get?batch=1"],
  "a batch with an unknown path": ["greeting.any,missing?batch=1"],
  "a batch with malformed JSON": ["greeting.get,greeting.any?batch=1&input=%7B"],
  "a batch whose input is a list": ["greeting.get,greeting.any?batch=1&input=[]"],
  "a batch whose input is null": ["greeting.get?batch=1&input=null"],
  "a batch of queries and mutations": ["greeting.any,set.ping?batch=1"],
  "a batch with a stream in it": ["broken.stream,greeting.any?batch=1"],
  "a batch with data that JSON cannot carry": ["broken.big,greeting.any?batch=1"],
  "a batch that is too large": [`${Array(33).fill("greeting.any").join(",")}?batch=1`],
  "a batch of mutations": ["set.create,set.ping?batch=1", post('{"0":{"name":"a"},"1":null}')],
  "a batch of mutations with a body that is too large": [
    "set.create,set.ping?batch=1",
    post(`{"0":${bigBody}}`),
  ],
  "a streamed batch": [
    "greeting.any,greeting.none?batch=1",
    { headers: { accept: "application/jsonl" } },
  ],
  "a subscription": ["ticks", { headers: { accept: "text/event-stream" } }],
  "a subscription by POST": ["ticks", post("")],
  "connection parameters": [`greeting.any?connectionParams=${encoded({ token: "x" })}`],
  "broken connection parameters": ["greeting.any?connectionParams=x"],
};

const createContext = (request: IncomingMessage) => {
  const [, name] = request.headers.cookie?.split("=") ?? [];
  if (name === "broken") throw new Error("the session table is gone");
  return { viewer: name ? { id: name } : null, requestId: "r" };
};

let ours: Served;
let theirs: Served;

beforeAll(async () => {
  const route = new TrpcRoute({
    router: smallRouter,
    createContext,
    log: silentLog,
    headers: dataHeaders({ https: false, trustworthy: true }),
    ownOrigin: null,
  });
  ours = await serve(createDispatcher({ routes: [route], pages: () => {}, log: silentLog }));
  theirs = await serve(
    createHTTPHandler({
      router: smallRouter,
      basePath: trpcPrefix,
      maxBodySize: 1024 * 1024,
      maxBatchSize: 32,
      createContext: ({ req }) => createContext(req),
    }),
  );
});

afterAll(() => Promise.all([ours.close(), theirs.close()]));

async function answered(served: Served, path: string, init?: RequestInit) {
  const response = await fetch(served.origin + trpcPrefix + path, init);
  const text = await response.text();
  const type = response.headers.get("content-type");
  const isForgotten = type?.startsWith("text/plain") && text.startsWith("{");
  return {
    status: response.status,
    type: isForgotten || type === null ? (text ? "application/json" : type) : type,
    varies: response.headers.get("vary")?.startsWith("trpc-accept, accept") ?? false,
    body: text,
  };
}

test.each(Object.entries(calls))("%s is answered as by tRPC's adapter", async (_, [path, init]) => {
  const expected = await answered(theirs, path, init);
  const actual = await answered(ours, path, init);
  expect({ ...actual, varies: true }).toEqual({ ...expected, varies: true });
  expect(actual.varies).toBe(true);
});

test("form data goes through tRPC's adapter", async () => {
  const body = new FormData();
  body.set("name", "Mina");
  const [path, init] = ["form", { method: "POST", body }];
  expect(await answered(ours, path, init)).toEqual(await answered(theirs, path, init));
});
