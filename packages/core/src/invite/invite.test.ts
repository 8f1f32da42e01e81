import { expect, test } from "vitest";
import { inviteStatus } from "./invite.ts";

const now = "2026-11-22T12:00:00.000Z";
const open = { expiresAt: "2026-12-06T12:00:00.000Z", acceptedAt: null, revokedAt: null };

test("an invite waits until its time is over", () => {
  expect(inviteStatus(open, now)).toBe("pending");
  expect(inviteStatus({ ...open, expiresAt: now }, now)).toBe("expired");
});

test("what somebody did goes before what time did", () => {
  const old = { ...open, expiresAt: "2026-11-01T00:00:00.000Z" };
  expect(inviteStatus({ ...old, acceptedAt: now }, now)).toBe("accepted");
  expect(inviteStatus({ ...old, revokedAt: now }, now)).toBe("revoked");
});
