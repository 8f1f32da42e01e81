import { expect, test } from "vitest";
import { createDispatcher } from "./dispatch.ts";
import type { FastRoute } from "./dispatch.ts";
import { serve, silentLog } from "./testing/serve.ts";

function saying(prefix: string, word: string): FastRoute {
  return { prefix, handle: (_request, response) => void response.end(word) };
}

test("an address goes to the first route that knows it, or to the pages", async () => {
  const routes = [saying("/api/trpc/", "calls"), saying("/media/", "media")];
  const pages = saying("/", "pages").handle;
  const served = await serve(createDispatcher({ routes, pages, log: silentLog }));
  const said = async (path: string) => (await fetch(served.origin + path)).text();
  expect(await said("/api/trpc/today.get?input=1")).toBe("calls");
  expect(await said("/media/1")).toBe("media");
  expect(await said("/api/trpc")).toBe("pages");
  expect(await said("/?next=/media/")).toBe("pages");
  await served.close();
});

test("a route that throws is answered without its reason", async () => {
  const fail = () => {
    throw new Error("secret");
  };
  const routes = [
    { prefix: "/now", handle: fail },
    { prefix: "/later", handle: () => Promise.reject(new Error("secret")) },
  ];
  const served = await serve(createDispatcher({ routes, pages: fail, log: silentLog }));
  for (const path of ["/now", "/later", "/page"]) {
    const response = await fetch(served.origin + path);
    expect(response.status).toBe(500);
    expect(response.headers.get("x-request-id")).toBeTruthy();
    expect(await response.text()).not.toContain("secret");
  }
  await served.close();
});
