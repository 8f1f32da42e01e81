import { expect, test } from "vitest";
import { randomFrom } from "./random.ts";

const at = new Date("2026-11-22T10:00:00Z");

test("the same seed gives the same numbers and ids", () => {
  const draw = () => {
    const random = randomFrom("mina@example.com");
    return [random.next(), random.whole(1, 6), random.pick(["a", "b", "c"]), random.id(at)];
  };
  expect(draw()).toEqual(draw());
  expect(randomFrom("mina@example.com").next()).not.toBe(randomFrom("omar@example.com").next());
});

test("numbers are spread evenly enough to believe a demo made of them", () => {
  const random = randomFrom("spread");
  const counts = Array.from({ length: 10 }, () => 0);
  for (let i = 0; i < 10_000; i += 1) counts[random.whole(0, 9)]! += 1;
  expect(Math.min(...counts)).toBeGreaterThan(900);
  expect(Math.max(...counts)).toBeLessThan(1100);
});

test("ids carry their moment and never repeat", () => {
  const random = randomFrom("ids");
  const ids = Array.from({ length: 1000 }, () => random.id(at));
  expect(new Set(ids).size).toBe(1000);
  const milliseconds = Number.parseInt(ids[0]!.replaceAll("-", "").slice(0, 12), 16);
  expect(new Date(milliseconds)).toEqual(at);
});
