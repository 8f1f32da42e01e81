import { expect, test } from "vitest";
import { wordsOf } from "./coach-search.ts";

test("what somebody typed is looked for word by word, however it is written", () => {
  expect(wordsOf("  Omar   HIPS\truns ")).toEqual(["omar", "hips", "runs"]);
  expect(wordsOf("Ame\u0301lie")).toEqual(["am\u00E9lie"]);
  expect(wordsOf(" ")).toEqual([]);
});

test("nobody looks for more than eight words", () => {
  expect(wordsOf("a b c d e f g h i j")).toHaveLength(8);
});
