import { expect, test } from "vitest";
import { sheetOf, usedStyles } from "./used-styles.ts";

const worn = (css: string, ...classes: string[]) => usedStyles(sheetOf(css), new Set(classes));

test("a page that wears everything gets the stylesheet as it was, in its order", () => {
  const css = `@layer a,b;@layer a{p{margin:0}.x{color:red}}.y:not(.z){--q:"}"}@media print{.x{display:none}}`;
  expect(worn(css, "x", "y")).toBe(css);
});

test("a rule of a class that is not on the page stays away, and a group that is empty then too", () => {
  const css = `p{margin:0}.seen{color:red}.other{color:blue}@media print{.other{display:none}}@supports (a:b){@media print{.other{c:d}}}`;
  expect(worn(css, "seen")).toBe("p{margin:0}.seen{color:red}");
});

test.each([
  ["one of several selectors", ".far,.seen{a:b}", true],
  ["both classes of one element", ".seen.far{a:b}", false],
  ["a class above another", ".far .seen{a:b}", false],
  ["a class that must not be there", ".seen:not(.far){a:b}", true],
  ["a choice with one possibility", ":is(:where(.far):checked~.seen){a:b}", false],
  ["a choice with several", ":is(.far,.other) .seen{a:b}", true],
  ["a class that is written with signs", ".md\\:w-\\[min\\(1px\\,2\\.5\\%\\)\\]:hover{a:b}", true],
  ["a class that begins with a digit", ".\\32 xl{a:b}", true],
  ["a dot in a string or an attribute", '[href=".far"],p::after{content:".far"}', true],
  ["a comment", "/* .far{ */.seen{a:b}", true],
])("%s", (_, css, isKept) => {
  const kept = worn(css, "seen", "md:w-[min(1px,2.5%)]", "2xl");
  expect(kept !== "").toBe(isKept);
});

test("what has a name comes along when something that is kept speaks of it", () => {
  const css = `.seen{animation:turn 1s}.far{animation:jump 1s}@keyframes turn{to{a:b}}@keyframes jump{to{a:b}}@font-face{font-family:Figtree}`;
  expect(worn(css, "seen")).toBe(
    ".seen{animation:turn 1s}@keyframes turn{to{a:b}}@font-face{font-family:Figtree}",
  );
});

test("a font that has to be fetched comes later, one of the phone's own is there at once", () => {
  const css = `@font-face{src:url(a.woff2)format("woff2")}@font-face{src:local(Arial)}`;
  expect(worn(css)).toBe("@font-face{src:local(Arial)}");
});

test("a stylesheet that breaks off is read to its end", () => {
  expect(worn(".seen{color:red", "seen")).toContain("color:red");
  expect(worn('.seen{content:"', "seen")).toContain("content");
});
