import {
  addDays,
  type Day,
  type DayStatus,
  daysBetween,
  daysFrom,
  type PainTold,
  type PlannedItem,
  redFlagStanding,
  type Today,
  weekNumber,
  weekOf,
  type WeeklyPain,
} from "@fourstep/core";

import type { Db } from "../client.ts";
import { ask } from "./ask.ts";
import { named } from "./last-screen.ts";
import { type KnownVersion, knownVersionOf, remember } from "./known-versions.ts";
import { type Found, type ItemRow, type PlanFound, todayStatement } from "./today-statement.ts";

/** Everything that the Today screen and the player need, for one client and day, in one round trip. */
export async function todayOf(
  db: Db,
  viewer: { readonly id: string; readonly timeZone: string },
  day: Day,
  now = Date.now(),
): Promise<Today> {
  const monday = weekOf(day);
  const known = knownVersionOf(viewer.id);
  const [row] = await ask<{ today: Found }>(db, todayStatement, [
    viewer.id,
    day,
    monday,
    known?.id ?? null,
  ]);
  if (!row) throw new Error("Today did not answer");
  const {
    planDayId,
    movedFrom,
    days,
    pain,
    screen,
    plannedAt,
    greenMax,
    amberMax,
    sessionId,
    finishedAt,
  } = row.today;
  const week = daysFrom(monday, 7).map((one, index) => ({
    day: one,
    status: days?.[index] ?? ("rest" as const),
  }));
  const place = daysBetween(monday, day);
  return {
    clientId: viewer.id,
    day,
    timeZone: viewer.timeZone,
    plan: row.today.planId === null ? null : planOf(row.today, known, viewer.id, day),
    planDayId,
    movedFrom,
    status: week[place]!.status,
    nextDay: nextPlanned(days ?? {}, place, monday),
    week,
    session: sessionId === null ? null : { id: sessionId, finishedAt: momentOf(finishedAt) },
    bands: { greenMax, amberMax },
    screen: redFlagStanding(
      { last: named(screen), plannedAt: momentOf(plannedAt), told: toldOf(pain) },
      now,
    ),
    pain: worstByWeek(pain, monday),
  };
}

function planOf(
  found: PlanFound,
  known: KnownVersion | null,
  clientId: string,
  day: Day,
): Today["plan"] {
  const { planId: id, title, trainerName, startsOn, weeks } = found;
  const { versionId, versionNumber, routineName, sequence } = found;
  const week = weekNumber({ startsOn, weeks }, day);
  const { items } = known?.id === versionId ? known : newlyKnown(clientId, found);
  return {
    id,
    title,
    trainerName,
    versionId,
    versionNumber,
    routineName,
    sequence,
    startsOn,
    week,
    weeks,
    items,
  };
}

function newlyKnown(clientId: string, { versionId, items }: PlanFound): KnownVersion {
  const version = { id: versionId, items: (items ?? []).map(itemOf) };
  remember(clientId, version);
  return version;
}

const itemOf = ({ id, exercise_id: exerciseId, step, dose }: ItemRow): PlannedItem => ({
  id,
  exerciseId,
  step,
  dose,
});

function nextPlanned(days: Record<number, DayStatus>, today: number, monday: Day): Day | null {
  // Whole numbers are the keys of an object in ascending order.
  for (const place in days) {
    if (Number(place) > today && days[place] === "planned") return addDays(monday, Number(place));
  }
  return null;
}

function worstByWeek([days, worsts, nows]: Found["pain"], monday: Day): WeeklyPain[] {
  const byWeek = new Map<number, number>();
  days?.forEach((day, index) => {
    const worst = Math.max(worsts?.[index] ?? -1, nows?.[index] ?? -1);
    if (worst < 0) return;
    const week = Math.floor(day / 7);
    byWeek.set(week, Math.max(worst, byWeek.get(week) ?? 0));
  });
  return [...byWeek]
    .sort(([a], [b]) => a - b)
    .map(([week, worst]) => ({ weekOf: addDays(monday, week * 7), worst }));
}

const toldOf = ([, worsts, nows, moments]: Found["pain"]): PainTold[] =>
  (moments ?? []).map((seconds, index) => ({
    at: seconds * 1000,
    now: nows?.[index] ?? null,
    worstWeek: worsts?.[index] ?? null,
  }));

const momentOf = (told: string | null) => (told === null ? null : new Date(told).toISOString());
