import type { Day, Weekday } from "../calendar/day.ts";
import type { RunningPlan } from "../plan/follow.ts";
import type { Progression } from "../progression/rule-change.ts";
import { defaultProgressionRule } from "../progression/rule.ts";
import type { VersionContent } from "../plan/version-diff.ts";
import type { DraftDifference, PlanDraftContent } from "./content.ts";

/** Somebody whom a draft is for, with what the builder has to know of them. */
export interface DraftClient {
  readonly id: string;
  readonly name: string;
  /** Their own day. */
  readonly today: Day;
  readonly cautions: readonly { readonly tag: string; readonly note: string }[];
  /** Minutes that they have; null when nobody said. */
  readonly minutes: number | null;
  readonly daysPerWeek: number | null;
  readonly startsOn: Day | null;
  readonly weekdays: readonly Weekday[] | null;
  readonly differences: readonly DraftDifference[];
  readonly running: readonly (RunningPlan & { readonly progression: Progression })[];
  /** The plan that came of this draft. */
  readonly planId: string | null;
}

/** A draft as its builder opens it. */
export interface PlanDraft {
  readonly id: string;
  readonly planId: string | null;
  readonly templateId: string | null;
  readonly content: PlanDraftContent;
  readonly reason: string;
  readonly revision: number;
  /** ISO, UTC. */
  readonly savedAt: string;
  readonly savedBy: { readonly id: string; readonly name: string } | null;
  readonly assignedAt: string | null;
  /** The version that holds now, for what changed; null for a new plan. */
  readonly base: (VersionContent & { readonly number: number }) | null;
  /** The number of the plan's latest version; 0 for a new plan. */
  readonly latestNumber: number;
  readonly clients: readonly DraftClient[];
}

/** What came of assigning to one person. */
export type Assigned =
  | { readonly clientId: string; readonly planId: string; readonly versionNumber: number }
  | { readonly clientId: string; readonly refusal: string };

const usual = { weeks: 6, weekdays: [1, 3, 5] as Weekday[] };

/** What a draft begins with when it begins with nothing, or with a routine. */
export function newContent(
  title: string,
  routine: VersionContent | null,
  newKey: () => string,
): PlanDraftContent {
  return {
    title,
    phases: [
      {
        key: newKey(),
        name: "",
        fromWeek: 1,
        sequence: routine?.sequence ?? "walkthrough",
        items: (routine?.items ?? []).map(({ exerciseId, dose }) => ({
          key: newKey(),
          exerciseId,
          dose,
        })),
      },
    ],
    startsOn: null,
    ...usual,
    progression: { mode: "off", rule: defaultProgressionRule },
  };
}
