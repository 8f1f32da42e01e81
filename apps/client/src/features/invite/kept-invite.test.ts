import { expect, test } from "vitest";
import { forgetInvite, keepInvite, keptInvite } from "./kept-invite.ts";

function device() {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  };
}
const now = Date.parse("2026-11-22T12:00:00Z");
const day = 86_400_000;

test("an invite waits on the phone until it is answered", () => {
  const phone = device();
  keepInvite("ABCDE23456", now, phone);
  expect(keptInvite(now + day, phone)).toBe("ABCDE23456");
  forgetInvite(phone);
  expect(keptInvite(now, phone)).toBeNull();
});

test("one that has run out, or is no code, does not wait", () => {
  const phone = device();
  keepInvite("ABCDE23456", now, phone);
  expect(keptInvite(now + 15 * day, phone)).toBeNull();
  phone.setItem("fourstep.invite", "{ nonsense");
  expect(keptInvite(now, phone)).toBeNull();
  keepInvite("<script>", now, phone);
  expect(keptInvite(now, phone)).toBeNull();
});
