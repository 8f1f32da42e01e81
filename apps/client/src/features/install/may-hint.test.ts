import { expect, test } from "vitest";
import { mayHint, neverHint } from "./may-hint.ts";

function device() {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
  };
}
const ready = { isInstalled: false, canInstall: true, hasTrained: true };

test("Mina is told how to install once she has trained, where her phone can", () => {
  expect(mayHint(ready, device())).toBe(true);
  expect(mayHint({ ...ready, hasTrained: false }, device())).toBe(false);
  expect(mayHint({ ...ready, canInstall: false }, device())).toBe(false);
  expect(mayHint({ ...ready, isInstalled: true }, device())).toBe(false);
});

test("a no is a no for good, and where none could be kept nobody asks", () => {
  const phone = device();
  neverHint(phone);
  expect(mayHint(ready, phone)).toBe(false);
  expect(mayHint(ready, undefined)).toBe(false);
});
