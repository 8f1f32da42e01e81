import type { ClientProgress } from "@fourstep/core";
import { expect, test } from "vitest";
import { shownEpoch, shownVersions, storyScale } from "./story-scale.ts";

const progress = (change: Partial<ClientProgress>): ClientProgress => ({
  clientId: "c",
  day: "2026-11-22",
  plan: null,
  from: "2026-08-31",
  days: [],
  bands: { greenMax: 2, amberMax: 5 },
  pain: [],
  versions: [],
  ...change,
});
const version = (number: number, from: string) => ({
  id: `v${number}`,
  number,
  from,
  title: "Reset",
  reason: null,
  byName: null,
});

test("the chart ends with this week and goes back twelve at most", () => {
  const told = progress({ pain: [{ day: "2026-01-05", now: 3, worst: 6 }] });
  const scale = storyScale(told);
  expect(scale.weeks).toHaveLength(12);
  expect(scale.weeks.at(-1)).toBe("2026-11-16");
  expect(scale.middle("2026-11-22")).toBeCloseTo(11.5 / 12);
});

test("a client of a week gets four columns, the last of them this week", () => {
  const scale = storyScale(progress({ pain: [{ day: "2026-11-18", now: 3, worst: 6 }] }));
  expect(scale.weeks).toHaveLength(4);
  expect(scale.weeks.at(-1)).toBe("2026-11-16");
});

test("an epoch that began before the chart is cut at its edge, one that ended before is left out", () => {
  const scale = storyScale(progress({ pain: [{ day: "2026-01-05", now: 3, worst: 6 }] }));
  const epoch = { base: 6, low: 4, high: 8, change: null };
  expect(shownEpoch({ ...epoch, from: "2026-01-05", to: "2026-11-23" }, scale)).toMatchObject({
    from: 0,
    to: 1,
    isCut: true,
  });
  expect(shownEpoch({ ...epoch, from: "2026-01-05", to: "2026-02-02" }, scale)).toBeNull();
});

test("each version has room until the next one", () => {
  const scale = storyScale(progress({ pain: [{ day: "2026-01-05", now: 3, worst: 6 }] }));
  const shown = shownVersions([version(1, "2026-10-05"), version(2, "2026-11-02")], scale);
  expect(shown.map(({ room }) => Math.round(room * 12))).toEqual([4, 4]);
});
