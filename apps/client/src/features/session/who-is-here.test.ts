import { expect, test } from "vitest";
import { forgetAccount, rememberAccount, whoIsHere } from "./who-is-here.ts";

function memory(): Pick<Storage, "getItem" | "setItem" | "removeItem"> {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}
const away = () => Promise.reject(new TypeError("Failed to fetch"));
const isNo = (error: unknown) => error instanceof RangeError;

test("online the server says who is signed in, and it is remembered for later", async () => {
  const device = memory();
  rememberAccount("priya", device);
  expect(await whoIsHere({ ask: async () => "mina", isNo, device })).toBe("mina");
  expect(await whoIsHere({ ask: away, isNo, device })).toBe("mina");
});

test("on a network that does not answer, the last known person counts after a moment", async () => {
  const device = memory();
  rememberAccount("mina", device);
  const ask = () => new Promise<string>(() => {});
  expect(await whoIsHere({ ask, isNo, device, patienceMs: 5 })).toBe("mina");
});

test("a no of the server counts, whoever was known", async () => {
  const device = memory();
  rememberAccount("mina", device);
  const ask = () => Promise.reject(new RangeError("Please sign in first"));
  await expect(whoIsHere({ ask, isNo, device })).rejects.toThrow("Please sign in first");
});

test("after signing out nobody is known offline", async () => {
  const device = memory();
  rememberAccount("mina", device);
  forgetAccount(device);
  await expect(whoIsHere({ ask: away, isNo, device })).rejects.toThrow("Failed to fetch");
});

test("a device that is full still knows who is signed in online", async () => {
  const full = () => {
    throw new Error("QuotaExceededError");
  };
  const device = { ...memory(), setItem: full };
  expect(await whoIsHere({ ask: async () => "mina", isNo, device })).toBe("mina");
});
