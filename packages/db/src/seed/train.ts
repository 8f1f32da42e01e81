import { doneDay, plannedDay } from "../plan/counted-day.ts";
import type { LaidPlan } from "../plan/lay-plan.ts";
import type { Life } from "./life.ts";
import { momentAt } from "./moment-at.ts";
import { sessionNotes, skipReasons } from "./notes.ts";
import type { Rows } from "./rows.ts";
import { playSitting } from "./sitting.ts";
import type { Mishap } from "./stories.ts";
import { askForHelp, tellNextMorning } from "./tell.ts";

type PlanDay = LaidPlan["planDays"][number];

/** Lives through the days of a plan: trains on some, misses others, and leaves those to come as planned. */
export function trainThrough(rows: Rows, life: Life, plan: LaidPlan): void {
  const { random, history, story } = life;
  const last = plan.planDays.findLast(({ day }) => day < history.today);
  const counts = new Map(plan.versions.map((version) => [version, plannedDay(version.items)]));
  for (const planDay of plan.planDays) {
    const { version, ...row } = planDay;
    const { clientId, day } = row;
    const planned = {
      clientId,
      day,
      planVersionId: version.row.id,
      ...counts.get(version),
    };
    const mishap = planDay === last ? story.mishap : undefined;
    if (day >= history.today) {
      rows.planDays.push(row);
      rows.clientDays.push({ ...planned, status: "planned" });
    } else if (mishap || random.chance(story.keeps(history.weekOf(day)))) {
      rows.planDays.push(row);
      rows.clientDays.push({ ...planned, ...train(rows, life, planDay, mishap) });
    } else if (random.chance(0.2)) {
      const skippedAt = momentAt(day, life.habit - 30, life.timeZone);
      rows.planDays.push({ ...row, skippedAt, skipReason: random.pick(skipReasons) });
      rows.clientDays.push({ ...planned, status: "skipped" });
    } else {
      rows.planDays.push(row);
      rows.clientDays.push({ ...planned, status: "missed" });
    }
  }
}

/** One session on a planned day. Answers what it makes of the day. */
function train(rows: Rows, life: Life, planDay: PlanDay, lastMishap: Mishap | undefined) {
  const { random, clientId, timeZone, story } = life;
  const { day, version } = planDay;
  const startedAt = momentAt(day, life.habit + random.whole(-20, 25), timeZone);
  const id = random.id(startedAt);
  const pain = life.painOf(life.history.weekOf(day));
  const mishap = lastMishap ?? (random.chance(0.006) ? "red" : null);
  const { sets, ended, finishedAt, seconds } = playSitting(random, {
    sessionId: id,
    clientId,
    items: version.items,
    startedAt,
    pain,
    leavesOutIntegration: random.chance(story.skipsIntegration),
    runsOutOfTime: !mishap && random.chance(0.06),
    mishap,
  });
  const painBefore = Math.round(pain * 0.6);
  const change = mishap ? 2 : random.pick([-1, -1, 0, 0, 0, 1]);
  const painAfter = Math.min(Math.max(0, painBefore + change), mishap ? 10 : pain);
  const session = {
    id,
    clientId,
    planDayId: planDay.id,
    planVersionId: version.row.id,
    day,
    timeZone,
    startedAt,
    finishedAt,
    ended,
    endReason: ended === "early" ? "time" : null,
    alarm: ended === "alarm" ? ("down_the_leg" as const) : null,
    seconds,
    painBefore,
    painAfter,
    note: random.chance(0.14) ? random.pick(sessionNotes[moodOf(pain)]) : "",
    createdAt: startedAt,
    updatedAt: finishedAt,
  };
  rows.sessions.push(session);
  rows.setLogs.push(...sets);
  if (random.chance(0.25)) tellNextMorning(rows, life, session);
  if (mishap) askForHelp(rows, life, session, sets, lastMishap === undefined);
  const status = ended === "finished" ? ("done" as const) : ("partly" as const);
  return { ...doneDay(sets), sessionId: id, seconds, status };
}

function moodOf(pain: number): keyof typeof sessionNotes {
  if (pain <= 3) return "better";
  return pain <= 4 ? "same" : "worse";
}
