import type { Weekday } from "@fourstep/core";
import { addDays } from "@fourstep/core";
import { answerScreens } from "./answer-screens.ts";
import { type History, historyUpTo } from "./history.ts";
import { layPlan } from "../plan/lay-plan.ts";
import { momentAt } from "./moment-at.ts";
import type { DemoPerson } from "./people.ts";
import { type Programme, versionsOf } from "./programmes.ts";
import { type Random, randomFrom } from "./random.ts";
import type { Rows } from "./rows.ts";
import { lastWeek, type Story } from "./stories.ts";
import { checkInWeekly } from "./tell.ts";
import { trainThrough } from "./train.ts";

export interface LifeToLive {
  readonly person: DemoPerson;
  readonly trainerId: string;
  readonly story: Story;
  /** One after the other, each from a week of history on. */
  readonly plans: readonly { readonly programme: Programme; readonly fromWeek: number }[];
  /** Null: days that suit the person. */
  readonly weekdays: readonly Weekday[] | null;
}

/** One client's twelve weeks, while they are being lived. */
export interface Life {
  readonly clientId: string;
  readonly trainerId: string;
  readonly timeZone: string;
  readonly story: Story;
  readonly history: History;
  readonly random: Random;
  /** Minutes after midnight when this person usually trains. */
  readonly habit: number;
  /** Worst pain of a week, 0 to 10. */
  painOf(week: number): number;
}

const habits: readonly [readonly Weekday[], ...(readonly Weekday[])[]] = [
  [1, 3, 5],
  [2, 4, 6],
  [1, 3, 5, 7],
  [2, 4, 6, 7],
  [1, 2, 4, 5],
  [2, 5],
];

/** Adds everything that one client was, planned and did to the rows. */
export function live(rows: Rows, toLive: LifeToLive, now: Date): void {
  const { person, trainerId, story } = toLive;
  const random = randomFrom(person.email);
  const history = historyUpTo(now, person.timeZone);
  const metAt = momentAt(
    addDays(history.mondayOf(story.startsInWeek), -3),
    17 * 60,
    person.timeZone,
  );
  const clientId = random.id(metAt);
  rows.users.push({
    ...person,
    id: clientId,
    roles: ["client"],
    createdAt: metAt,
    updatedAt: metAt,
  });
  rows.coachings.push({
    id: random.id(metAt),
    trainerId,
    clientId,
    startedAt: metAt,
    acceptedAt: metAt,
  });

  const pains = Array.from({ length: lastWeek + 1 }, (_, week) =>
    Math.max(0, Math.round(story.pain(week) + random.next() - 0.5)),
  );
  const life: Life = {
    clientId,
    trainerId,
    timeZone: person.timeZone,
    story,
    history,
    random,
    habit: random.chance(0.5) ? random.whole(375, 465) : random.whole(1050, 1230),
    painOf: (week) => pains[week] ?? 0,
  };
  const weekdays = toLive.weekdays ?? random.pick(habits);
  for (const placed of toLive.plans) addPlan(rows, life, placed, weekdays);
  checkInWeekly(rows, life);
  answerScreens(rows, clientId, now);
}

function addPlan(
  rows: Rows,
  life: Life,
  { programme, fromWeek }: LifeToLive["plans"][number],
  weekdays: readonly Weekday[],
): void {
  const { clientId, trainerId, timeZone, history, random } = life;
  const evening = (week: number) =>
    momentAt(addDays(history.mondayOf(week), -1), 18 * 60, timeZone);
  const { title, weeks } = programme;
  const startsOn = history.mondayOf(fromWeek);
  const versions = versionsOf(programme)
    .map((version) => ({ ...version, createdAt: evening(fromWeek + version.fromWeek) }))
    .filter(({ createdAt }) => createdAt < history.now);
  const laid = layPlan(
    { clientId, trainerId, title, startsOn, weeks, weekdays, versions },
    (moment) => random.id(moment),
  );
  const isOver = fromWeek + weeks <= lastWeek;
  rows.plans.push({ ...laid.plan, endedAt: isOver ? evening(fromWeek + weeks) : null });
  rows.planVersions.push(...laid.versions.map(({ row }) => row));
  rows.planItems.push(...laid.planItems);
  trainThrough(rows, life, laid);
}
