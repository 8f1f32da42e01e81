import { expect, test } from "vitest";
import { codeAlphabet, codeIn, groupedCode, isCode, plainCode } from "./code.ts";

test("Mina may type the code as she likes", () => {
  for (const typed of ["ABCDE-23456", "abcde 23456", " abcde23456\n"]) {
    expect(plainCode(typed)).toBe("ABCDE23456");
    expect(isCode(typed)).toBe(true);
  }
  expect(groupedCode("abcde23456")).toBe("ABCDE-23456");
});

test("a slip is seen before the server is asked", () => {
  for (const typed of ["", "ABCDE-2345", "ABCDE-234567", "ABCDE-2345O", "ABCDE-2345I"]) {
    expect(isCode(typed)).toBe(false);
  }
});

test("a whole link does for its code", () => {
  expect(codeIn("https://train.example.com/invite/ABCDE-23456?from=mail")).toBe("ABCDE23456");
  expect(codeIn("ABCDE-23456")).toBe("ABCDE23456");
});

test("no two signs of a code look alike", () => {
  for (const sign of "01ILOUV") expect(codeAlphabet).not.toContain(sign);
  expect(new Set(codeAlphabet).size).toBe(codeAlphabet.length);
});
