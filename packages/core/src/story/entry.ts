import * as z from "zod";
import type { Day } from "../calendar/day.ts";
import type { Dose } from "../dosage/dosage.ts";
import type { AlarmSymptom } from "../guardrail/guardrail.ts";
import type { ProgressionChange } from "../progression/rule.ts";
import type { RedFlagOutcome } from "../red-flag/index.ts";
import type { SessionSummary } from "../session/session.ts";

/** What a client's story is made of. */
export const StoryKind = z.enum([
  "session",
  "answer",
  "version",
  "day",
  "note",
  "goal",
  "red_flag",
  "proposal",
]);
export type StoryKind = z.infer<typeof StoryKind>;

/** One page of a client's story, the latest first; all kinds unless some are named. */
export const ListStoryInput = z.object({
  clientId: z.uuid(),
  kinds: z.array(StoryKind).min(1).max(StoryKind.options.length).optional(),
  before: z.string().max(200).optional(),
  limit: z.int().min(1).max(50).default(30),
});
export type ListStoryInput = z.infer<typeof ListStoryInput>;

interface Entry<Kind extends StoryKind, What> {
  readonly kind: Kind;
  readonly id: string;
  readonly at: string;
  /** Where the client is. */
  readonly day: Day;
  readonly what: What;
}

interface VersionItem {
  readonly exerciseId: string;
  readonly dose: Dose;
}

/** One thing that happened to a client, with its numbers. */
export type StoryEntry =
  | Entry<
      "session",
      Pick<SessionSummary, "doneSets" | "plannedSets" | "ended" | "seconds"> & {
        readonly alarm: AlarmSymptom | null;
        readonly note: string;
        readonly worst: {
          readonly discomfort: number;
          readonly exerciseId: string;
          readonly side: "left" | "right" | "both";
          readonly number: number;
        } | null;
      }
    >
  | Entry<
      "answer",
      {
        readonly now: number | null;
        readonly worst: number | null;
        readonly nextMorning: "better" | "same" | "worse" | null;
        readonly note: string;
      }
    >
  | Entry<
      "version",
      {
        readonly title: string;
        readonly number: number;
        readonly reason: string | null;
        readonly byName: string | null;
        readonly items: readonly VersionItem[];
        /** Null: the first of its plan. */
        readonly before: readonly VersionItem[] | null;
      }
    >
  | Entry<
      "day",
      {
        /** Null when the day was left out. */
        readonly movedFrom: Day | null;
        readonly to: Day;
        readonly reason: string | null;
        readonly byName: string | null;
      }
    >
  | Entry<"note", { readonly body: string; readonly sessionId: string | null }>
  | Entry<
      "goal",
      {
        readonly goal: string;
        readonly dueOn: Day | null;
        readonly act: "set" | "reached" | "dropped";
      }
    >
  | Entry<"red_flag", { readonly outcome: RedFlagOutcome }>
  | Entry<
      "proposal",
      {
        readonly direction: "up" | "down";
        readonly change: ProgressionChange;
        readonly decision: "approved" | "declined" | "automatic" | "overtaken" | null;
      }
    >;
