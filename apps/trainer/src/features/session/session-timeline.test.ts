import type { PlannedItem, SetLog } from "@fourstep/core";
import { expect, test } from "vitest";
import { sessionTimeline } from "./session-timeline.ts";

const dose = { kind: "hold", perSide: false, sets: 1, seconds: 20, restSeconds: 30 } as const;
const items: PlannedItem[] = [
  { id: "roll", exerciseId: "smr-tfl-roller", step: "smr", dose },
  { id: "rock", exerciseId: "mob-half-kneeling-rock", step: "mobilize", dose },
];

const log = (itemId: string, loggedAt: string, discomfort: number | null): SetLog => ({
  id: `${itemId}-${loggedAt}`,
  sessionId: "s",
  itemId,
  exerciseId: items.find((item) => item.id === itemId)?.exerciseId ?? "",
  side: "both",
  number: 1,
  outcome: "done",
  reason: null,
  effort: { kind: "hold", seconds: 20 },
  discomfort,
  loggedAt,
  revision: 1,
});

test("steps follow one another without a gap and answers sit at their second", () => {
  const timeline = sessionTimeline({
    startedAt: "2026-11-22T07:00:00.000Z",
    finishedAt: "2026-11-22T07:10:00.000Z",
    sequence: "walkthrough",
    items,
    setLogs: [
      log("rock", "2026-11-22T07:08:00.000Z", 3),
      log("roll", "2026-11-22T07:04:00.000Z", null),
    ],
  });
  expect(timeline.spans).toEqual([
    { step: "smr", fromSeconds: 0, toSeconds: 240 },
    { step: "mobilize", fromSeconds: 240, toSeconds: 480 },
  ]);
  expect(timeline.answers.map((answer) => [answer.atSeconds, answer.discomfort])).toEqual([
    [480, 3],
  ]);
  expect(timeline.totalSeconds).toBe(600);
});
