import * as z from "zod";
import { daysBetween, weekOf } from "../calendar/day-arithmetic.ts";
import type { Day } from "../calendar/day.ts";
import { changeVerdict } from "../progress/change.ts";
import { type PainAnswer, weeklyWorst } from "../progress/pain-trend.ts";

const Pain = z.int().min(0).max(10);

const numbers = {
  sessions: z.int().min(1).max(2000),
  weeks: z.int().min(1).max(520),
  painBefore: Pain,
  painAfter: Pain,
};

/** How a routine went for somebody, in four numbers: worst pain of the first week and of the last, 0 to 10. */
export const OutcomeNumbers = z.object(numbers);
export type OutcomeNumbers = z.infer<typeof OutcomeNumbers>;

/** An outcome as it is shown: from their own log, or on their word. */
export interface Outcome extends OutcomeNumbers {
  readonly id: string;
  readonly source: "log" | "self";
}

/**
 * Shows an outcome under a comment of one's own. `log` sends back the numbers that were shown, so that nobody shares
 * what they have not seen.
 */
export const OutcomeInput = z.object({
  id: z.uuid(),
  commentId: z.uuid(),
  source: z.enum(["log", "self"]),
  ...numbers,
});
export type OutcomeInput = z.infer<typeof OutcomeInput>;

/** What a log says of a plan that began from the routine. */
export interface OutcomeFacts {
  readonly startsOn: Day;
  /** Days on which a session was done. */
  readonly done: readonly Day[];
  readonly answers: readonly PainAnswer[];
}

/** What the log would show; null while there are no sessions, or no two weeks with an answer about pain. */
export function outcomeFrom({ startsOn, done, answers }: OutcomeFacts): OutcomeNumbers | null {
  const days = done.filter((day) => day >= startsOn).toSorted();
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return null;
  const weeks = weeklyWorst(answers.filter(({ day }) => day >= weekOf(startsOn)));
  const [before] = weeks;
  const after = weeks.at(-1);
  if (!before || !after || weeks.length < 2) return null;
  return {
    sessions: days.length,
    weeks: Math.floor(daysBetween(weekOf(first), weekOf(last)) / 7) + 1,
    painBefore: before.worst,
    painAfter: after.worst,
  };
}

/** How many shared the same two numbers. */
export interface OutcomeGroup {
  readonly painBefore: number;
  readonly painAfter: number;
  readonly fromLog: number;
  readonly people: number;
}

/** The spread of what people chose to share. There is no average: they are no fair sample, and often few. */
export interface OutcomeSummary {
  readonly shared: number;
  readonly fromLog: number;
  readonly fell: number;
  readonly stayed: number;
  readonly rose: number;
  /** People by change in points, the largest fall first. Within noise depends on the first answer too. */
  readonly dots: readonly OutcomeDot[];
}

export interface OutcomeDot {
  readonly change: number;
  readonly verdict: "fell" | "stayed" | "rose";
  readonly people: number;
}

export function outcomeSummary(groups: readonly OutcomeGroup[]): OutcomeSummary {
  const dots = new Map<
    string,
    { change: number; verdict: OutcomeDot["verdict"]; people: number }
  >();
  const totals = { shared: 0, fromLog: 0, fell: 0, stayed: 0, rose: 0 };
  for (const { painBefore, painAfter, fromLog, people } of groups) {
    const change = painAfter - painBefore;
    const isReal = changeVerdict(painBefore, painAfter).verdict === "likely_real";
    const verdict = isReal ? (change < 0 ? "fell" : "rose") : "stayed";
    totals.shared += people;
    totals.fromLog += fromLog;
    totals[verdict] += people;
    const key = `${change} ${verdict}`;
    const dot = dots.get(key) ?? { change, verdict, people: 0 };
    dots.set(key, { ...dot, people: dot.people + people });
  }
  return { ...totals, dots: [...dots.values()].toSorted((a, b) => a.change - b.change) };
}
