import { addDays, weekOf } from "../calendar/day-arithmetic.ts";
import type { Day } from "../calendar/day.ts";
import { type Step, steps } from "../protocol/step.ts";
import { say, type WordsKey } from "../words/index.ts";
import { type ClientDay, isDue, isKept } from "./client-day.ts";

type WeekDay = ClientDay & { readonly seconds: number };

/** What a week came to so far. */
export interface WeekFacts {
  readonly days: number;
  /** Whole minutes, at least 1 once something was done. */
  readonly minutes: number;
  readonly sets: number;
  /** Days that were planned and went by, skipped ones included. */
  readonly missed: number;
  readonly toCome: number;
  /** Steps of which nothing was done on a day that was kept, in the order of their numbers. */
  readonly leftOut: readonly Step[];
}

/** Counts the week that holds `today`, Monday to Sunday. */
export function weekFacts(all: readonly WeekDay[], today: Day): WeekFacts {
  const monday = weekOf(today);
  const days = all.filter(({ day }) => day >= monday && day < addDays(monday, 7));
  const kept = days.filter(isKept);
  const seconds = days.reduce((sum, one) => sum + one.seconds, 0);
  const setsOf = ({ done }: WeekDay) => steps.reduce((sum, step) => sum + done[step], 0);
  const due = days.filter((one) => isDue(one, today)).length;
  return {
    days: kept.length,
    minutes: seconds === 0 ? 0 : Math.max(1, Math.round(seconds / 60)),
    sets: days.reduce((sum, one) => sum + setsOf(one), 0),
    missed: due - kept.length,
    toCome: days.length - due,
    leftOut: steps.filter((step) =>
      kept.some(({ done, planned }) => planned[step] > 0 && done[step] === 0),
    ),
  };
}

type Counted = "days" | "minutes" | "sets" | "missed" | "toCome";

/** What was done this week, in one sentence: it counts what is there first, and never scolds. */
export function weekInWords(all: readonly WeekDay[], today: Day): string {
  const facts = weekFacts(all, today);
  const count = (what: Counted) =>
    say(`progress.week.${what}.${facts[what] === 1 ? "one" : "other"}`, { count: facts[what] });
  if (facts.days === 0) {
    if (facts.toCome > 0) return say("progress.week.notYet", { toCome: count("toCome") });
    return say(facts.missed > 0 ? "progress.week.none" : "progress.week.nothing");
  }
  const rest = [
    ...(facts.missed > 0 ? [count("missed")] : []),
    ...(facts.toCome > 0 ? [count("toCome")] : []),
  ];
  const key: WordsKey = facts.leftOut.length > 0 ? "progress.week.without" : "progress.week.all";
  const done = say(key, {
    days: count("days"),
    minutes: count("minutes"),
    sets: count("sets"),
    steps: listed(facts.leftOut.map((step) => say(`progress.week.step.${step}`))),
  });
  return say("progress.week.sentence", { parts: [done, ...rest].join(say("progress.week.then")) });
}

const listed = (names: readonly string[]) =>
  names.length < 2
    ? names.join("")
    : say("progress.week.and", { some: names.slice(0, -1).join(", "), last: names.at(-1) ?? "" });
