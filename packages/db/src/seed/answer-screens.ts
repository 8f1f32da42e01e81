import { redFlagQuestionIds, redFlagStanding, type RedFlagPrompt } from "@fourstep/core";
import { askFirstAnswer } from "./notes.ts";
import { randomFrom } from "./random.ts";
import type { Rows } from "./rows.ts";

const minute = 60_000;
const day = 86_400_000;
/** The demo is looked at for some days before the questions come again. */
const lastsDays = 5;

/**
 * Answers the red-flag questions as one client would have: before each plan, again by the month, and when pain jumped.
 * A few said yes to something, and wrote down what their doctor said.
 */
export function answerScreens(rows: Rows, clientId: string, now: Date): void {
  const random = randomFrom(`${clientId}/red-flags`);
  const planned = rows.plans.flatMap((plan) =>
    plan.clientId === clientId && plan.createdAt ? [plan.createdAt.getTime()] : [],
  );
  const told = rows.checkIns
    .filter((checkIn) => checkIn.clientId === clientId)
    .map(({ createdAt = now, painNow = null, painWorstWeek = null }) => ({
      at: createdAt.getTime(),
      now: painNow,
      worstWeek: painWorstWeek,
    }));
  const hasFlag = random.chance(0.1);
  let last: Parameters<typeof redFlagStanding>[0]["last"] = null;

  const answer = (at: number, prompt: RedFlagPrompt) => {
    const createdAt = new Date(at);
    const id = random.id(createdAt);
    const answers = Object.fromEntries(redFlagQuestionIds.map((one) => [one, false]));
    const outcome = hasFlag ? ("ask_first" as const) : ("no_flags" as const);
    if (hasFlag) answers[askFirstAnswer.question] = true;
    rows.redFlagScreens.push({ id, clientId, answers, outcome, prompt, createdAt });
    const advisedAt = new Date(at + 10 * minute);
    if (hasFlag) {
      const { adviser, advice } = askFirstAnswer;
      const advisedOn = new Date((planned[0] ?? at) - 9 * day).toISOString().slice(0, 10);
      const advised = { id: random.id(advisedAt), screenId: id, clientId, createdAt: advisedAt };
      rows.redFlagAdvices.push({ ...advised, adviser, advice, advisedOn });
    }
    last = {
      id,
      outcome,
      answeredAt: createdAt.toISOString(),
      advisedAt: hasFlag ? advisedAt.toISOString() : null,
    };
  };
  const standingAt = (at: number) => {
    const plannedAt = planned.findLast((one) => one <= at);
    return redFlagStanding(
      {
        last,
        plannedAt: plannedAt === undefined ? null : new Date(plannedAt).toISOString(),
        told: told.filter((one) => one.at <= at),
      },
      at,
    );
  };

  // Looks in once a day, in the evening after the plan was made, as somebody who opens the app would.
  for (let at = (planned[0] ?? now.getTime()) + 30 * minute; at < now.getTime(); at += day) {
    const standing = standingAt(at);
    if (standing.state === "due") answer(at, standing.why === "advised" ? "own" : standing.why);
  }
  const soon = standingAt(now.getTime() + lastsDays * day);
  if (soon.state === "due")
    answer(now.getTime() - minute, soon.why === "advised" ? "own" : soon.why);
}
