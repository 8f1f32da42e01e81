import { expect, test } from "vitest";
import { Leaving, listenForLeaving, unlessLeaving } from "./leaving.ts";

test("work that ends before anybody leaves is answered", async () => {
  expect(await unlessLeaving(new AbortController().signal, Promise.resolve(4))).toBe(4);
});

test("whoever leaves does not wait for the work", async () => {
  const { signal, done } = listenForLeaving(() => undefined);
  const waiting = unlessLeaving(signal, new Promise(() => undefined));
  process.emit("SIGTERM");
  await expect(waiting).rejects.toThrow(Leaving);
  await expect(unlessLeaving(signal, Promise.resolve(4))).rejects.toThrow(Leaving);
  done();
});

test("a signal that comes twice at once, from the terminal and through npm, is one", () => {
  let impatient = 0;
  const { signal, done } = listenForLeaving(() => (impatient += 1));
  process.emit("SIGINT");
  process.emit("SIGINT");
  expect([signal.aborted, impatient]).toEqual([true, 0]);
  done();
});
