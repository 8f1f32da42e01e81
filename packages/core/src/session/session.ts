import type { Day } from "../calendar/day.ts";
import type { PlannedItem } from "../dosage/planned-set.ts";
import type { AlarmSymptom, Bands } from "../guardrail/guardrail.ts";
import type { NextMorning } from "../guardrail/next-morning.ts";
import type { Sequence, Step } from "../protocol/step.ts";
import type { SetLogChangeInput, SetValues } from "../set-log/change.ts";
import type { SetLog } from "../set-log/input.ts";
import type { SessionEnding } from "./input.ts";

/** A line in a list of sessions. */
export interface SessionSummary {
  readonly id: string;
  readonly day: Day;
  readonly startedAt: string;
  readonly finishedAt: string | null;
  readonly ended: SessionEnding | null;
  readonly routineName: string;
  readonly seconds: number;
  readonly doneSets: number;
  readonly plannedSets: number;
  readonly doneByStep: Record<Step, number>;
  readonly plannedByStep: Record<Step, number>;
  readonly worstDiscomfort: number | null;
  readonly painBefore: number | null;
  readonly painAfter: number | null;
}

/** A line in the history of a set: who changed it when, and what the loser says. */
export interface SetChange {
  readonly id: string;
  readonly setLogId: string;
  readonly kind: SetLogChangeInput["kind"];
  readonly revision: number;
  /** What the set said before; or, of a change that came too late to hold, what that change says. */
  readonly older: SetValues;
  /** False when a newer change was there already. */
  readonly isApplied: boolean;
  readonly changedAt: string;
  readonly byName: string | null;
}

/** One session, whole: what was planned beside what was done. */
export interface SessionDetail extends SessionSummary {
  readonly client: { readonly id: string; readonly name: string };
  readonly timeZone: string;
  readonly plan: {
    readonly id: string;
    readonly title: string;
    readonly versionId: string;
    readonly versionNumber: number;
    /** Counts from 1. */
    readonly week: number;
    readonly weeks: number;
  };
  readonly sequence: Sequence;
  readonly items: readonly PlannedItem[];
  readonly setLogs: readonly SetLog[];
  /** Sets that were taken back: they count nowhere. */
  readonly removedSets: readonly SetLog[];
  /** What was put right afterwards, oldest first. */
  readonly changes: readonly SetChange[];
  readonly bands: Bands;
  readonly endReason: string | null;
  readonly alarm: AlarmSymptom | null;
  readonly note: string;
  /** How the morning after was; null when nobody answered. Detail that a phone kept from earlier days has none. */
  readonly nextMorning?: { readonly felt: NextMorning; readonly painNow: number | null } | null;
  /** The sessions before and after this one, for moving between them. */
  readonly previousId: string | null;
  readonly nextId: string | null;
}
