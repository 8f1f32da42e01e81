import fc from "fast-check";
import { expect, test } from "vitest";

import { isFromMachine } from "../civility/input.ts";
import { alarmWordsIn, askedForAdvice } from "./advice.ts";
import { CommentInput, CommentListInput } from "./input.ts";
import { mentionsIn } from "./mentions.ts";
import { plainText } from "./plain-text.ts";
import { type BodyBlock, type BodyInline, readBody } from "./read-body.ts";

const input = {
  id: "01890a5d-ac96-774b-bcce-b302099a8057",
  routineId: "front-hip-reset",
  body: " Fine. ",
};

test("a comment has words, and not more than 4,000 characters of them", () => {
  expect(CommentInput.parse(input).body).toBe("Fine.");
  for (const body of ["", "  \n ", "x".repeat(4001), "x".repeat(100_000)]) {
    expect(CommentInput.safeParse({ ...input, body }).success).toBe(false);
  }
  expect(CommentInput.safeParse({ ...input, body: "🦵".repeat(4000) }).success).toBe(true);
  expect(isFromMachine(CommentInput.parse({ ...input, website: "https://buy.example" }))).toBe(
    true,
  );
});

test("a cursor is one of ours, or refused", () => {
  const after = "12~2026-03-02 10:11:12.123456+00~01890a5d-ac96-774b-bcce-b302099a8057";
  expect(CommentListInput.parse({ routineId: "x", after })).toMatchObject({ limit: 20, after });
  expect(CommentListInput.safeParse({ routineId: "x", after: "' or 1=1" }).success).toBe(false);
});

test("names are called with an @, mail addresses are not names", () => {
  expect(mentionsIn("@tomasz_w and (@Grace.M) see mina@example.com, @tomasz_w.")).toEqual([
    "tomasz_w",
    "grace.m",
  ]);
});

test("a question about one's body gets the note, a tip does not; alarm words are found as written", () => {
  expect(askedForAdvice("Is it normal that it clicks?")).toBe(true);
  expect(askedForAdvice("I kept my weight on the free foot.")).toBe(false);
  expect(alarmWordsIn("My leg gave way and the Saddle area is numb")).toHaveLength(3);
  expect(alarmWordsIn("Stairs are fine again.")).toEqual([]);
});

test("Markdown becomes the few things that a comment may hold", () => {
  expect(readBody("Try **this** [page](https://example.com/a)\n\n- one\n- two")).toEqual([
    {
      kind: "paragraph",
      children: [
        { kind: "text", text: "Try " },
        { kind: "strong", children: [{ kind: "text", text: "this" }] },
        { kind: "text", text: " " },
        {
          kind: "link",
          href: "https://example.com/a",
          children: [{ kind: "text", text: "page" }],
        },
      ],
    },
    {
      kind: "list",
      isOrdered: false,
      items: ["one", "two"].map((text) => [
        { kind: "paragraph", children: [{ kind: "text", text }] },
      ]),
    },
  ]);
  expect(readBody("<script>alert(1)</script>")).toEqual([
    { kind: "paragraph", children: [{ kind: "text", text: "<script>alert(1)</script>" }] },
  ]);
});

const kinds: string[] = "paragraph quote list code text emphasis strong link break".split(" ");

/** What should not be in the tree; nothing, then. */
function faultsIn(node: BodyBlock | BodyInline, depth = 0): string[] {
  if (depth > 20) return ["too deep"];
  const faults: string[] = kinds.includes(node.kind) ? [] : [node.kind];
  if ("text" in node && node.text !== plainText(node.text)) faults.push(node.text);
  if ("href" in node && !/^https:\/\/[^\s"<>]+$/.test(node.href)) faults.push(node.href);
  const inner: readonly (BodyBlock | BodyInline)[] =
    "children" in node ? node.children : "items" in node ? node.items.flat() : [];
  return [...faults, ...inner.flatMap((child) => faultsIn(child, depth + 1))];
}

const pieces = fc.constantFrom(
  ..."[ ]( ) < > ! * _ ` ``` > # - 1. \n \n\n & &#x202e; &#106; javascript: data: https://a.b JAVASCRIPT: <svg/onload=x> [x]: \u202E e\u0301\u0301\u0301\u0301\u0301 \t \\ \" ' www. @".split(
    " ",
  ),
  " ",
);

test("whatever is written, nothing but the allowed tree comes of it", () => {
  const hostile = fc.array(fc.oneof(pieces, fc.string({ unit: "binary", maxLength: 6 })), {
    maxLength: 120,
  });
  const isTame = (parts: string[]) =>
    readBody(parts.join("")).every((block) => faultsIn(block).length === 0);
  expect(() => fc.assert(fc.property(hostile, isTame), { numRuns: 200 })).not.toThrow();
});

// Were one of them read in the square of its length, this would take hours: the limit tells that apart on any machine.
test("a hundred thousand marks of any kind come to an end", { timeout: 120_000 }, () => {
  for (const mark of [">", "- ", "*a_", "[", "`", "![x](", "a\u0301"]) {
    const tree = readBody(mark.repeat(100_000 / mark.length));
    expect(tree.flatMap((block) => faultsIn(block))).toEqual([]);
  }
});
