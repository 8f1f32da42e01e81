import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { inlineScriptSources } from "./inline-scripts.ts";

const source = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

test("each inline script is named once by its hash, in order", () => {
  const html = `<script>one()</script><p>hi</p><script id="x" async>two("ž")</script><script>one()</script>`;
  expect(inlineScriptSources(html)).toEqual([source("one()"), source('two("ž")')]);
});

test("a known hash from the specification of CSP", () => {
  expect(inlineScriptSources("<script>alert('Hello, world.');</script>")).toEqual([
    "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='",
  ]);
});

test("files, empty scripts and data blocks need no hash", () => {
  const html = `<script src="/a.js"></script><script></script>
    <script type="application/ld+json">{"a":1}</script><script type='application/json'>{}</script>`;
  expect(inlineScriptSources(html)).toEqual([]);
});

test("modules and upper case count, line ends are as the browser reads them", () => {
  expect(inlineScriptSources('<SCRIPT TYPE="module">a\r\nb\rc</SCRIPT >')).toEqual([
    source("a\nb\nc"),
  ]);
});

test("an attribute that only looks like a source does not hide a script", () => {
  expect(inlineScriptSources('<script data-src="x">a()</script>')).toEqual([source("a()")]);
});
