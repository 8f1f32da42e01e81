import { expect, test } from "vitest";
import type { ClientDay } from "../progress/client-day.ts";
import { painEpochs, painSince } from "./epochs.ts";
import { painStory } from "./pain-story.ts";
import { stepWeeks } from "./kept-weeks.ts";

const mondays = ["2026-09-07", "2026-09-14", "2026-09-21", "2026-09-28", "2026-10-05"];
const weeks = (...worst: number[]) =>
  worst.map((value, place) => ({ weekOf: mondays[place] ?? "", worst: value }));
const version = (number: number, from: string) => ({ number, from });

test("the band steps at the version since which worst pain is likely really other", () => {
  const epochs = painEpochs(
    weeks(6, 5, 3, 3, 3),
    [version(1, "2026-09-08"), version(2, "2026-09-15"), version(3, "2026-09-23")],
    null,
  );
  expect(epochs).toEqual([
    { from: "2026-09-07", to: "2026-09-21", base: 6, low: 4, high: 8, change: null },
    {
      from: "2026-09-21",
      to: "2026-10-12",
      base: 3,
      low: 1,
      high: 5,
      change: { verdict: "likely_real", direction: "down", points: 3, share: 0.5 },
    },
  ]);
});

test("the week that is spoken of has its own base, also within noise; one before it does not", () => {
  const epochs = painEpochs(
    weeks(5, 4, 4, 3, 5),
    [version(1, "2026-09-07"), version(2, "2026-09-15"), version(3, "2026-09-28")],
    "2026-09-28",
  );
  expect(epochs.map(({ from, base, change }) => ({ from, base, change }))).toEqual([
    { from: "2026-09-07", base: 5, change: null },
    { from: "2026-09-28", base: 3, change: expect.objectContaining({ direction: "down" }) },
  ]);
  const [, own] = painEpochs(weeks(5, 4, 4, 4, 5), [version(2, "2026-09-28")], "2026-09-28");
  expect(own).toMatchObject({ from: "2026-09-28", base: 4, change: null });
});

test("without a version nothing steps, however far pain goes", () => {
  expect(painEpochs(weeks(6, 5, 3, 2, 1), [], null)).toHaveLength(1);
  expect(painEpochs([], [version(1, "2026-09-08")], null)).toEqual([]);
});

test("the latest answer is held against that of the latest version's own week", () => {
  const since = painSince(weeks(6, 5, 3, 5, 6), [
    version(1, "2026-09-07"),
    version(2, "2026-09-22"),
  ]);
  expect(since).toMatchObject({
    before: 3,
    after: 6,
    weeks: 2,
    version: { number: 2 },
    change: { verdict: "likely_real", direction: "up" },
  });
});

test("without a second version it is held against the first answer; one answer says nothing", () => {
  expect(painSince(weeks(6, 5, 5), [version(1, "2026-09-07")])).toMatchObject({
    before: 6,
    after: 5,
    version: null,
    change: { verdict: "within_noise" },
  });
  expect(painSince(weeks(6), [])).toBeNull();
});

test("of a second plan, sentence and picture speak of its own first week, also within noise", () => {
  const story = painStory({
    day: "2026-10-07",
    plan: { id: "p", title: "Base", startsOn: "2026-09-21", weeks: 4 },
    pain: weeks(6, 5, 5, 5, 4).map(({ weekOf, worst }) => ({ day: weekOf, now: null, worst })),
    versions: [version(1, "2026-09-07"), version(1, "2026-09-21")].map((one) => ({
      ...one,
      id: one.from,
      title: "A plan",
      reason: null,
      byName: null,
    })),
  });
  expect(story.since).toMatchObject({ from: "2026-09-21", before: 5, after: 4, weeks: 2 });
  expect(story.since?.change.verdict).toBe("within_noise");
  expect(story.epochs.at(-1)).toMatchObject({ from: "2026-09-21", base: 5 });
  expect(story.weeks).toHaveLength(5);
});

const day = (on: string, integrate: number, status: ClientDay["status"] = "done"): ClientDay => ({
  day: on,
  status,
  planned: { smr: 2, activate: 2, mobilize: 2, integrate: 2 },
  done: { smr: 2, activate: 2, mobilize: 2, integrate },
});

test("a step that was left out shows, on days that count as done too", () => {
  const told = stepWeeks(
    [day("2026-09-07", 2), day("2026-09-09", 1), day("2026-09-14", 0)],
    "2026-09-09",
    "2026-09-15",
  );
  expect(told.find(({ step }) => step === "integrate")).toEqual({
    step: "integrate",
    share: 0.5,
    weeks: [
      { weekOf: "2026-09-07", kept: ["done", "partly"] },
      { weekOf: "2026-09-14", kept: ["missed"] },
    ],
  });
});
