import { createContext, runInContext } from "node:vm";
import { expect, test, vi } from "vitest";
import { runScriptsAfterPaint } from "./scripts-after-paint.ts";

const page = (head: string, body = "<main>hi</main>") =>
  `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;
const first = `<script src="/_next/static/chunks/a.js" async=""></script>`;
const second = `<script src="/_next/static/chunks/b.js" id="_R_" async=""></script>`;

/** The page's last inline script, run in a browser that shows only what it uses. */
function start(
  html: string,
  {
    isHidden = false,
    tellsPaint = true,
    hasSheet = false,
  }: { isHidden?: boolean; tellsPaint?: boolean; hasSheet?: boolean } = {},
) {
  const code = /<script>(?!.*<script>)(.*?)<\/script><\/body>/.exec(html)?.[1];
  if (code === undefined) throw new Error("the page starts nothing");
  const added: { src?: string; id?: string; async?: boolean }[] = [];
  let paint = () => {};
  const setTimeout = vi.fn<(run: () => void, after: number) => void>();
  class PerformanceObserver {
    constructor(private readonly told: (list: unknown, observer: PerformanceObserver) => void) {}
    observe() {
      if (!tellsPaint) throw new TypeError("paint is not known here");
      paint = () => this.told([], this);
    }
    disconnect() {}
  }
  const document = {
    querySelector: () => (hasSheet ? {} : null),
    visibilityState: isHidden ? "hidden" : "visible",
    createElement: () => ({}),
    head: { append: (one: object) => void added.push(one) },
  };
  runInContext(code, createContext({ document, setTimeout, PerformanceObserver }));
  return { added, paint: () => paint(), waited: () => setTimeout.mock.calls[0]?.[0]() };
}

test("scripts are asked for once the page was painted", () => {
  const html = runScriptsAfterPaint(page(first + second));
  expect(html).toContain("<head></head><body><main>hi</main><script>");
  const { added, paint, waited } = start(html);
  expect(added).toEqual([]);
  paint();
  waited();
  expect(added).toEqual([
    { src: "/_next/static/chunks/a.js", async: true },
    { src: "/_next/static/chunks/b.js", id: "_R_", async: true },
  ]);
});

test("stylesheets that may come later are asked for before the scripts, unless they are there", () => {
  const html = runScriptsAfterPaint(page(first), ["/_next/static/a.css"]);
  const { added, paint, waited } = start(html);
  expect(added).toEqual([]);
  paint();
  waited();
  expect(added[0]).toMatchObject({ rel: "stylesheet", href: "/_next/static/a.css" });
  expect(added).toHaveLength(2);
  const again = start(html, { hasSheet: true });
  again.paint();
  expect(again.added).toEqual([{ src: "/_next/static/chunks/a.js", async: true }]);
});

test("a page that is not painted in time asks for them all the same, once", () => {
  const { added, paint, waited } = start(runScriptsAfterPaint(page(first)));
  waited();
  paint();
  expect(added).toHaveLength(1);
});

test("a page that nobody sees, or a browser that tells no paint, waits for nothing", () => {
  const html = runScriptsAfterPaint(page(first));
  expect(start(html, { isHidden: true }).added).toHaveLength(1);
  expect(start(html, { tellsPaint: false }).added).toHaveLength(1);
});

test("what is asked for beforehand is not any more, what is named twice comes once", () => {
  const link = (file: string) =>
    `<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/${file}.js"/>`;
  const html = runScriptsAfterPaint(page(link("a") + link("other") + first, first));
  expect(html).toContain(`<head>${link("other")}</head>`);
  const { added, paint } = start(html);
  paint();
  expect(added).toHaveLength(1);
});

test("every other script stays as it is, and a page without any is left alone", () => {
  const others =
    `<script src="/old.js" noModule=""></script><script>one()</script>` +
    `<script type="application/ld+json">{}</script><script src="/x.js" async="" nonce="n"></script>` +
    `<script src="/a.js?x=1&amp;y=2" async=""></script>`;
  expect(runScriptsAfterPaint(page(others))).toBe(page(others));
  expect(runScriptsAfterPaint(page(others + first))).toContain(others);
});

test("a page that begins with a form to be sent keeps its scripts: nobody's password is typed for nothing", () => {
  const form = `<form noValidate="" class="grid" method="post"><input/></form>`;
  expect(runScriptsAfterPaint(page(first, form))).toBe(page(first, form));
  const search = `<form action="/routines" method="get"><input/></form>`;
  expect(runScriptsAfterPaint(page(first, search))).not.toContain(first);
});
