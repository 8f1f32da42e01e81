import { expect, test } from "vitest";
import { rss, xmlText } from "./xml.ts";

test("nothing that somebody wrote can end its element", () => {
  expect(xmlText(`</title><script>"x" & 'y'`)).toBe(
    "&lt;/title&gt;&lt;script&gt;&quot;x&quot; &amp; &apos;y&apos;",
  );
});

test("what no XML may hold is left out: control characters, and half a character", () => {
  expect(xmlText("a\u0000b\u001fc\ud800d\uffffe\u202e")).toBe("abcde");
  expect(xmlText("a\nb 🦵")).toBe("a\nb 🦵");
});

test("a feed names its page, itself and when each entry came", () => {
  const xml = rss({
    origin: "https://train.example.com",
    path: { page: "/routines", feed: "/routines/feed.xml" },
    title: "Routines",
    description: "New ones",
    entries: [
      {
        title: "Desk break",
        path: "/routines/desk-break",
        at: "2026-11-18T07:00:00.000Z",
        author: "Fourstep",
        text: "All standing",
      },
    ],
  });
  expect(xml).toContain("<pubDate>Wed, 18 Nov 2026 07:00:00 GMT</pubDate>");
  expect(xml).toContain("<link>https://train.example.com/routines/desk-break</link>");
});
