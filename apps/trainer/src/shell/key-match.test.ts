import { expect, test } from "vitest";
import { capsOf, isKey, isSingleKey } from "./key-match.ts";

const press = (
  key: string,
  held: Partial<Record<"metaKey" | "ctrlKey" | "altKey" | "shiftKey", boolean>> = {},
) => ({
  key,
  metaKey: false,
  ctrlKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

test("a letter is itself, also with caps lock, and not with a modifier held", () => {
  expect(isKey(press("j"), "j")).toBe(true);
  expect(isKey(press("J"), "j")).toBe(true);
  expect(isKey(press("J", { shiftKey: true }), "j")).toBe(false);
  expect(isKey(press("j", { ctrlKey: true }), "j")).toBe(false);
  expect(isKey(press("j", { altKey: true }), "j")).toBe(false);
});

test("signs are taken as typed, whether or not the keyboard needs Shift for them", () => {
  expect(isKey(press("?", { shiftKey: true }), "?")).toBe(true);
  expect(isKey(press("/"), "/")).toBe(true);
  expect(isKey(press("+", { shiftKey: true }), "+")).toBe(true);
});

test("Command and Control are one; Shift tells undo from redo", () => {
  expect(isKey(press("k", { metaKey: true }), "Mod+k")).toBe(true);
  expect(isKey(press("k", { ctrlKey: true }), "Mod+k")).toBe(true);
  expect(isKey(press("Z", { metaKey: true, shiftKey: true }), "Shift+Mod+z")).toBe(true);
  expect(isKey(press("z", { metaKey: true }), "Shift+Mod+z")).toBe(false);
  expect(isKey(press("ArrowUp", { shiftKey: true }), "Shift+ArrowUp")).toBe(true);
});

test("only single characters can be switched off", () => {
  expect(["j", "/", "Enter", "Mod+k", "ArrowUp"].filter(isSingleKey)).toEqual(["j", "/"]);
});

test("key caps read as they stand on the keyboard", () => {
  expect(capsOf("Shift+Mod+z", true)).toEqual(["⇧", "⌘", "Z"]);
  expect(capsOf("Mod+k", false)).toEqual(["Ctrl", "K"]);
  expect(capsOf("Enter", false)).toEqual(["↵"]);
});
