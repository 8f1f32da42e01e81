import * as z from "zod";
import type { Day } from "../calendar/day.ts";
import { AlarmSymptom } from "../guardrail/guardrail.ts";
import { Step } from "../protocol/step.ts";
import { skipReasons } from "../set-log/skip-reasons.ts";

const day = z.string();
const weeks = z.array(z.object({ weekOf: day, worst: z.number() }));

/** The numbers behind each reason. Rows of earlier days may lack what was added later: it is filled in. */
export const AttentionNumbers = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("alarm_stop"),
    sessionId: z.string(),
    day,
    alarm: AlarmSymptom.nullable().catch(null),
    /** The last set before the stop. */
    exerciseId: z.string().nullable().catch(null),
    /** The session's answers in order, the last being the one at the stop. */
    answers: z.array(z.number()).catch([]),
  }),
  z.object({
    kind: z.literal("red_answer"),
    sessionId: z.string(),
    day,
    exerciseId: z.string(),
    discomfort: z.number(),
  }),
  z.object({
    kind: z.literal("red_flag"),
    screenId: z.string(),
    /** Never the answers: those are the client's own. */
    outcome: z.enum(["no_flags", "ask_first", "seek_care"]),
  }),
  z.object({
    kind: z.literal("pain_up"),
    before: z.number(),
    after: z.number(),
    /** The week that is compared with. */
    since: day,
    /** The plan's version that began in that week; null when the low of the weeks before is meant. */
    versionNumber: z.number().nullable(),
    /**
     * The worst of each week that has an answer, from the one that is compared with. A queue may be fifty of these, and
     * would spend a fifth of its time on naming weeks; rows that named them are drawn again after the next look.
     */
    worst: z.array(z.number()).catch([]),
  }),
  z.object({
    kind: z.literal("missed_sessions"),
    missed: z.number(),
    habitPerWeek: z.number(),
    lastDone: day.nullable(),
    /** Fourteen days, oldest first. */
    days: z.array(
      z.object({
        day,
        status: z.enum(["planned", "done", "partly", "missed", "skipped", "rest"]),
      }),
    ),
  }),
  z.object({
    kind: z.literal("skips_step"),
    step: Step,
    skipped: z.number(),
    of: z.number(),
    /** The sessions looked at, oldest first: which steps had anything done. */
    sessions: z.array(z.record(Step, z.boolean())),
    reason: z.enum(skipReasons).nullable().catch(null),
  }),
  z.object({
    kind: z.literal("plan_ending"),
    planId: z.string(),
    title: z.string(),
    lastDay: day,
    week: z.number(),
    weeks: z.number(),
    pain: weeks,
  }),
  z.object({
    kind: z.literal("unread_note"),
    from: z.enum(["session", "check_in"]),
    id: z.string(),
    text: z.string(),
    at: z.string(),
    /** Further notes of the last seven days. */
    more: z.number(),
  }),
  z.object({
    kind: z.literal("proposal_waiting"),
    proposalId: z.string(),
    direction: z.enum(["up", "down"]),
  }),
]);
export type AttentionNumbers = z.infer<typeof AttentionNumbers>;
export type AttentionKind = AttentionNumbers["kind"];

/** Why a trainer should look at a client now. */
export interface AttentionItem {
  readonly kind: AttentionKind;
  /** What it is about: the same cause is never raised twice, however long ago the first was seen to. */
  readonly cause: string;
  readonly numbers: AttentionNumbers;
}

/** What an item is about, as a row keeps it. */
export const causeOf = {
  session: (id: string, discomfort?: number) =>
    discomfort === undefined ? `session:${id}` : `session:${id}:${discomfort}`,
  screen: (id: string) => `screen:${id}`,
  week: (weekOf: Day) => `week:${weekOf}`,
  missed: (first: Day) => `missed:${first}`,
  step: (step: Step, planVersionId: string) => `${step}:${planVersionId}`,
  plan: (id: string, lastDay: Day) => `plan:${id}:${lastDay}`,
  note: (from: "session" | "check_in", id: string) => `${from}:${id}`,
  proposal: (id: string) => `proposal:${id}`,
};

/** Reads the facts of a row; null when they are of a kind or a shape that nobody knows any more. */
export function readNumbers(kind: string, facts: unknown): AttentionNumbers | null {
  const read = AttentionNumbers.safeParse({ ...(facts as object), kind });
  return read.success ? read.data : null;
}
