import type { IncomingMessage } from "node:http";
import { expect, test } from "vitest";
import { clientAddressOf } from "./client-address.ts";

function from(remoteAddress: string, forwarded?: string): IncomingMessage {
  return {
    socket: { remoteAddress },
    headers: forwarded === undefined ? {} : { "x-forwarded-for": forwarded },
  } as unknown as IncomingMessage;
}

test("without a trusted proxy the socket tells the truth", () => {
  expect(clientAddressOf(from("::ffff:192.0.2.7", "198.51.100.1"), false)).toBe("192.0.2.7");
});

test("behind a trusted proxy its own entry counts, not what the caller wrote before it", () => {
  expect(clientAddressOf(from("10.0.0.1", "203.0.113.9, 198.51.100.1"), true)).toBe("198.51.100.1");
  expect(clientAddressOf(from("10.0.0.1"), true)).toBe("10.0.0.1");
});
