import {
  addDays,
  type ClientProgress,
  type Day,
  daysBetween,
  type PainEpoch,
  type VersionMark,
  type WeeklyPain,
  weekOf,
} from "@fourstep/core";

/** Twelve weeks: as many as can be told apart. */
const mostWeeks = 12;

/** The weeks that the chart shows, and where their days stand from 0 to 1. */
export interface StoryScale {
  readonly first: Day;
  readonly weeks: readonly Day[];
  /** Where the middle of a day's week stands. */
  readonly middle: (day: Day) => number;
  /** Where a day itself stands. */
  readonly at: (day: Day) => number;
}

/** From the first week with anything in it, at most twelve back, to the week of today. */
export function storyScale({ day, days, pain, versions }: ClientProgress): StoryScale {
  const told = [days[0]?.day, pain[0]?.day, versions[0]?.from].filter((one) => one !== undefined);
  const earliest = told.reduce((a, b) => (a < b ? a : b), day);
  const limit = addDays(weekOf(day), -7 * (mostWeeks - 1));
  const first = weekOf(earliest) > limit ? weekOf(earliest) : limit;
  // A first week alone would be a column as wide as the page.
  const count = Math.max(4, daysBetween(first, weekOf(day)) / 7 + 1);
  const start = addDays(weekOf(day), -7 * (count - 1));
  const share = (days_: number) => days_ / (count * 7);
  return {
    first: start,
    weeks: Array.from({ length: count }, (_, place) => addDays(start, place * 7)),
    middle: (on) => share(daysBetween(start, weekOf(on)) + 3.5),
    at: (on) => share(daysBetween(start, on)),
  };
}

/** The weeks of answers that the chart shows. */
export const shownWeeks = (weeks: readonly WeeklyPain[], { first }: StoryScale) =>
  weeks.filter((one) => one.weekOf >= first);

/** An epoch as far as the chart shows it; from the middle of its first week. */
export function shownEpoch(epoch: PainEpoch, scale: StoryScale) {
  const { first, middle, weeks } = scale;
  const last = weeks.at(-1) ?? first;
  if (epoch.to <= first) return null;
  const from = epoch.from < first ? 0 : middle(epoch.from);
  const to = epoch.to > last ? 1 : middle(epoch.to);
  return to > from ? { ...epoch, from, to, isCut: epoch.from < first } : null;
}

/** The versions whose first day the chart shows, each with the room until the next. */
export function shownVersions(versions: readonly VersionMark[], scale: StoryScale) {
  const shown = versions
    .filter((one) => one.from >= scale.first)
    .map((version) => ({ version, at: scale.at(version.from) }));
  return shown.map((one, place) => ({ ...one, room: (shown[place + 1]?.at ?? 1.08) - one.at }));
}
