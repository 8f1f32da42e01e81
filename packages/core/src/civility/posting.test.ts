import { expect, test } from "vitest";

import { faultOfPost, isDuplicate, limitsFor, linksIn, looksLikeFlood } from "./posting.ts";

const now = new Date("2026-11-22T12:00:00Z");
const before = (seconds: number) => new Date(now.getTime() - seconds * 1000);
const days = (count: number) => count * 86_400_000;

test("an account begins with little and has more from its eighth day on", () => {
  expect(limitsFor(0)).toEqual({ commentsPerDay: 5, linksPerComment: 0 });
  expect(limitsFor(days(1))).toEqual({ commentsPerDay: 5, linksPerComment: 2 });
  expect(limitsFor(days(7) - 1)).toEqual({ commentsPerDay: 5, linksPerComment: 2 });
  expect(limitsFor(days(7))).toEqual({ commentsPerDay: 30, linksPerComment: 5 });
});

test("addresses are counted however they are written, and sentences are not", () => {
  expect(linksIn("see https://a.example and www.b.example, or cheap-pills.shop")).toBe(3);
  expect(linksIn("It was stiff.Then it was not. 3.5 minutes, e.g. in the morning.")).toBe(0);
});

test("the same text is found again in other case, accents and signs; short thanks are not minded", () => {
  const said = ["Buy the miracle cushion, it heals every back!"];
  expect(isDuplicate("BUY the mirácle cushion - it heals every back", said)).toBe(true);
  expect(isDuplicate("The cushion helped me to sit longer.", said)).toBe(false);
  expect(isDuplicate("Thank you!", ["Thank you!"])).toBe(false);
});

test("the fourth within a minute is a flood, and so is the tenth within ten", () => {
  expect(looksLikeFlood([before(5), before(20)], now)).toBe(false);
  expect(looksLikeFlood([before(5), before(20), before(59)], now)).toBe(true);
  expect(looksLikeFlood([before(60), before(61), before(62)], now)).toBe(false);
  expect(
    looksLikeFlood(
      Array.from({ length: 9 }, (_, n) => before(60 + n * 50)),
      now,
    ),
  ).toBe(true);
});

test("a text is refused for the first thing that is wrong with it, and taken when nothing is", () => {
  const writing = { body: "It helped.", joinedAt: before(60), before: [], now };
  expect(faultOfPost(writing)).toBeNull();
  expect(faultOfPost({ ...writing, body: "https://a.example" })).toBe("links");
  const five = Array.from({ length: 5 }, (_, n) => ({ body: `${n}`, at: before(3600 + n) }));
  expect(faultOfPost({ ...writing, before: five })).toBe("tooMany");
  const old = { ...writing, joinedAt: new Date(now.getTime() - days(8)) };
  expect(faultOfPost({ ...old, before: five })).toBeNull();
  const three = five.slice(0, 3).map(({ body }, n) => ({ body, at: before(n) }));
  expect(faultOfPost({ ...old, before: three })).toBe("flood");
  const body = "The very same sentence as before.";
  expect(faultOfPost({ ...old, body, before: [{ body, at: before(3600) }] })).toBe("duplicate");
});
