import { goOn, planOf, sit, type Sitting } from "@fourstep/core/player/testing";
import { expect, test } from "vitest";
import {
  comingMoments,
  comingPart,
  holdMoments,
  kneadMoments,
  placeOfPart,
  repMoments,
} from "./figure-moments.ts";

/** Mina's session, at the first set of this exercise. */
function at(
  exerciseId: string,
  phase: "ready" | "working" = "working",
  routine = "front-hip-reset",
) {
  const sitting = sit(planOf(routine));
  goOn(sitting, (view) => view.phase === phase && view.set?.exercise.id === exerciseId);
  return sitting;
}
const clockOf = (sitting: Sitting) => ({
  timer: sitting.view().timer!,
  pausedAt: sitting.state().pausedAt,
});
const reps = (sitting: Sitting) => repMoments(clockOf(sitting), sitting.view().rep!);

test.each(["mob-half-kneeling-rock", "act-wall-march", "int-forward-reverse-lunge"])(
  "%s stands where the player says, at every moment of its set",
  (id) => {
    const sitting = at(id);
    const phaseAt = reps(sitting);
    for (let step = 0; step < 100; step += 1) {
      const rep = sitting.view().rep;
      if (!rep) break;
      expect(phaseAt(sitting.now()).phase).toBeCloseTo(rep.share, 4);
      sitting.wait(0.313);
    }
  },
);

test("paused it stands still, and goes on from there", () => {
  const sitting = at("int-forward-reverse-lunge");
  sitting.wait(2);
  sitting.act({ type: "paused" });
  const paused = reps(sitting);
  const stands = paused(sitting.now());
  sitting.wait(60);
  expect(paused(sitting.now())).toEqual(stands);
  expect(reps(sitting)(sitting.now())).toEqual(stands);
  sitting.act({ type: "resumed" });
  expect(reps(sitting)(sitting.now()).phase).toBeCloseTo(stands.phase, 6);
});

test("the wall march breathes in its hold and nowhere else", () => {
  const sitting = at("act-wall-march");
  const phaseAt = reps(sitting);
  const from = sitting.view().timer!.from;
  const seconds = sitting.view().rep!.phases.reduce((sum, part) => sum + part.seconds, 0);
  const breath = (share: number) => phaseAt(from + 1000 * seconds * share).breath;
  expect(breath(0.1)).toBeUndefined();
  expect(breath(0.5)).toBeGreaterThan(0);
  expect(breath(0.9)).toBeUndefined();
});

test("while one gets ready the whole rep is shown slowly, with the way of the part that is on", () => {
  const sitting = at("int-forward-reverse-lunge", "ready");
  const parts = [
    { name: "Forward", seconds: 3 },
    { name: "Back", seconds: 3 },
  ];
  const { timer } = clockOf(sitting);
  const shown = comingMoments(clockOf(sitting), parts);
  expect(shown(timer.from).phase).toBe(0);
  expect(shown(timer.from + 4500).phase).toBeCloseTo(0.5);
  expect(comingPart({ ...timer, secondsLeft: timer.seconds }, parts)).toEqual({ from: 0, to: 0.5 });
  expect(placeOfPart(parts, 1)).toEqual({ from: 0.5, to: 1 });
});

test("a tender spot is held still and breathes, or is kneaded", () => {
  const sitting = at("smr-tfl-roller");
  const held = holdMoments(clockOf(sitting));
  const { from } = sitting.view().timer!;
  expect(held(from)).toEqual({ phase: 0, isFromStill: true, breath: 0 });
  expect(held(from + 2000)).toEqual({ phase: 0, isFromStill: true, breath: 1 });
  const kneaded = kneadMoments(clockOf(sitting));
  expect(kneaded(from + 3000).phase).toBeCloseTo(0.5);
});
