import { expect, test } from "vitest";
import { inviteLink } from "./invite-link.ts";

const here = { protocol: "http:", hostname: "192.0.2.7" };

test("the link leads to the house's own address, when it has one", () => {
  const door = { origin: "https://train.example.com", port: 3000 };
  expect(inviteLink(door, "ABCDE23456", here)).toBe("https://train.example.com/invite/ABCDE-23456");
});

test("without one it leads to the client's port on the machine that Omar is on", () => {
  const door = { origin: null, port: 3000 };
  expect(inviteLink(door, "ABCDE23456", here)).toBe("http://192.0.2.7:3000/invite/ABCDE-23456");
});
