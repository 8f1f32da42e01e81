import type { AlarmSymptom } from "@fourstep/core";
import { addDays, causeOf } from "@fourstep/core";
import type { setLogs } from "../schema/index.ts";
import type { Life } from "./life.ts";
import { momentAt } from "./moment-at.ts";
import { checkInNotes } from "./notes.ts";
import type { Rows } from "./rows.ts";

interface Told {
  readonly id: string;
  readonly day: string;
  readonly painBefore: number;
  readonly painAfter: number;
  readonly finishedAt: Date;
  readonly alarm: AlarmSymptom | null;
}

/** The answer on the morning after a session, if that morning has come. */
export function tellNextMorning(rows: Rows, life: Life, session: Told): void {
  const { random, clientId, timeZone, history } = life;
  const day = addDays(session.day, 1);
  const createdAt = momentAt(day, 7 * 60 + random.whole(0, 90), timeZone);
  if (createdAt >= history.now) return;
  const change = session.painAfter - session.painBefore;
  rows.checkIns.push({
    id: random.id(createdAt),
    clientId,
    sessionId: session.id,
    day,
    painNow: session.painAfter,
    nextMorning: change > 0 ? "worse" : random.pick(["better", "same", "same"]),
    note: "",
    createdAt,
  });
}

/** Once a week, on the same day of the week, as long as somebody trains at all. */
export function checkInWeekly(rows: Rows, life: Life): void {
  const { random, clientId, timeZone, history, story } = life;
  const weekday = random.whole(0, 6);
  for (let week = story.startsInWeek; history.mondayOf(week) <= history.today; week += 1) {
    const day = addDays(history.mondayOf(week), weekday);
    const createdAt = momentAt(day, 19 * 60 + random.whole(0, 120), timeZone);
    const says = story.keeps(week) > 0 && random.chance(0.94);
    if (!says || createdAt >= history.now) continue;
    const worst = life.painOf(week);
    rows.checkIns.push({
      id: random.id(createdAt),
      clientId,
      day,
      painNow: Math.max(0, worst - random.whole(1, 3)),
      painWorstWeek: worst,
      note: random.chance(0.1) ? random.pick(checkInNotes) : "",
      createdAt,
    });
  }
}

/** A red answer or an alarm puts the client before their trainer, who has seen to it by the next day or not yet. */
export function askForHelp(
  rows: Rows,
  { random, clientId, trainerId }: Life,
  { id: sessionId, day, alarm, finishedAt }: Told,
  sets: readonly (typeof setLogs.$inferInsert)[],
  seenTo: boolean,
): void {
  const stopped = sets.find((set) => set.outcome === "stopped");
  const { exerciseId, discomfort } = stopped ?? {};
  const answers = sets.flatMap((set) => set.discomfort ?? []).slice(-12);
  const facts = { sessionId, day, exerciseId };
  rows.attentionItems.push({
    id: random.id(finishedAt),
    trainerId,
    clientId,
    kind: alarm ? "alarm_stop" : "red_answer",
    cause: causeOf.session(sessionId, alarm ? undefined : (discomfort ?? 0)),
    facts: alarm ? { ...facts, alarm, answers } : { ...facts, discomfort },
    raisedAt: finishedAt,
    doneAt: seenTo ? new Date(finishedAt.getTime() + 15 * 3_600_000) : null,
    doneBy: seenTo ? trainerId : null,
  });
}
