import { expect, test } from "vitest";
import { creditOf } from "./adapt.ts";

const source = { id: "trunk-first", name: "Trunk first" };
const author = { id: "o", name: "Omar", hasPage: true };

test("a routine that was adapted credits as much of the other as may be seen, and never nothing", () => {
  expect(creditOf({ source, author })).toBe("whole");
  expect(creditOf({ source, author: null })).toBe("library");
  expect(creditOf({ source: null, author })).toBe("author");
  expect(creditOf({ source: null, author: null })).toBe("unseen");
});
