import { expect, test } from "vitest";
import { exercises } from "../library/exercises.ts";
import { describeFigure } from "./index.ts";

const lunge = exercises.find(({ id }) => id === "int-forward-reverse-lunge")!;

test("A figure is told in words: name and side, position, what one rep is, and the muscles that are marked", () => {
  const words = describeFigure(lunge, "left");
  expect(words).toContain("Forward-to-reverse lunge, same leg, left leg. Standing; the same leg");
  expect(words).toContain("1 rep = the same leg going forward and then backward.");
  expect(words).toMatch(/Marked: .*front of the hip/);
});

test("Every figure has its words, on both sides and on none", () => {
  for (const exercise of exercises)
    for (const side of ["left", "right", "both"] as const) {
      const words = describeFigure(exercise, side);
      expect(words).toContain(exercise.name);
      expect(words).not.toMatch(/undefined|[{}]/);
    }
});
