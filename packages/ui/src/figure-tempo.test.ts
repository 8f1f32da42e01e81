import { exerciseById } from "@fourstep/core";
import { expect, test } from "vitest";
import { breathAt, breathInHold, cycleSeconds } from "./figure-tempo.ts";
import { PhaseClock } from "./phase-clock.ts";

test("a breath takes four seconds, in and out", () => {
  expect(breathAt(0)).toBe(0);
  expect(breathAt(2000)).toBeCloseTo(1);
  expect(breathAt(4000)).toBeCloseTo(0);
});

test("a hold begins and ends with the breath at rest, and a short one breathes less deep", () => {
  for (const seconds of [2, 3, 8, 20]) {
    expect(breathInHold(seconds, 0)).toBe(0);
    expect(breathInHold(seconds, 1)).toBeCloseTo(0);
  }
  expect(breathInHold(2, 0.5)).toBeCloseTo(0.5);
  expect(breathInHold(8, 0.25)).toBeCloseTo(1);
});

test("on its own a figure takes as long as a rep does; a hold takes two slow breaths", () => {
  expect(cycleSeconds(exerciseById("int-forward-reverse-lunge")!)).toBe(6);
  expect(cycleSeconds(exerciseById("act-side-plank")!)).toBe(8);
});

test("a clock runs on from where it was put, and stands when it is moved by hand", () => {
  const clock = new PhaseClock(4);
  const heard: boolean[] = [];
  clock.subscribe(() => heard.push(clock.isPlaying));
  clock.play(10_000);
  expect(clock.momentAt(11_000).phase).toBe(0.25);
  clock.pause(12_000);
  expect(clock.momentAt(99_000).phase).toBe(0.5);
  clock.play(20_000);
  expect(clock.momentAt(23_000).phase).toBe(0.25);
  clock.seek(1);
  expect(clock.momentAt(24_000).phase).toBe(1);
  expect(heard).toEqual([true, false, true, false]);
});
