import {
  addDays,
  type CalendarWeek,
  type Day,
  lastDayOf,
  type Progress,
  weekOf,
} from "@fourstep/core";

/** At first this many weeks that are over are drawn, and as many to come as a session can be moved by tapping. */
const weeksBack = 4;
const weeksAhead = 2;

/** The whole calendar: the running plan from its start to its end, wider where days were moved or practised beside it. */
export function calendarSpan({ plan, day: today, from, days }: Progress): { from: Day; to: Day } {
  const first = plan && plan.startsOn <= today ? plan.startsOn : (days[0]?.day ?? today);
  const end = plan ? lastDayOf(plan) : today;
  const last = days.at(-1)?.day ?? today;
  return { from: first < from ? from : first, to: [end, last, today].sort().at(-1) ?? today };
}

/** The weeks round today: those that matter now. */
export function shownWeeks<Week extends Pick<CalendarWeek, "weekOf">>(
  weeks: readonly Week[],
  today: Day,
): readonly Week[] {
  const first = addDays(weekOf(today), -7 * weeksBack);
  const last = addDays(weekOf(today), 7 * weeksAhead);
  return weeks.filter((week) => week.weekOf >= first && week.weekOf <= last);
}
