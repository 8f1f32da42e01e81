import type { Day, Weekday } from "./day.ts";

const millisecondsPerDay = 86_400_000;

/** Days in use lie within a few years, and the same ones come again and again: each is worked out once. */
const rememberedDays = 10_000;
const numbers = new Map<Day, number>();
const names = new Map<number, Day>();

// Days are counted in UTC, where every day has 24 hours; no zone and no clock change comes near them.
function numberOf(day: Day): number {
  let number = numbers.get(day);
  if (number === undefined) {
    number = Date.parse(`${day}T00:00:00Z`) / millisecondsPerDay;
    if (numbers.size >= rememberedDays) numbers.clear();
    numbers.set(day, number);
  }
  return number;
}

function dayAt(number: number): Day {
  let day = names.get(number);
  if (day === undefined) {
    day = new Date(number * millisecondsPerDay).toISOString().slice(0, 10);
    if (names.size >= rememberedDays) names.clear();
    names.set(number, day);
  }
  return day;
}

/** The day `count` days later, or earlier when negative. */
export function addDays(day: Day, count: number): Day {
  return dayAt(numberOf(day) + count);
}

/** Days from one day to another: 0 for the same, negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return numberOf(to) - numberOf(from);
}

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: Day): Weekday {
  // Day 0, 1970-01-01, was a Thursday.
  const sinceMonday = (((numberOf(day) + 3) % 7) + 7) % 7;
  return sinceMonday + 1;
}

/** The Monday of the week that holds a day. */
export function weekOf(day: Day): Day {
  return addDays(day, 1 - weekdayOf(day));
}

/** Monday to Sunday of the week that holds a day. */
export function daysOfWeek(day: Day): Day[] {
  return daysFrom(weekOf(day), 7);
}

/** `count` days in a row, beginning with `first`. */
export function daysFrom(first: Day, count: number): Day[] {
  return Array.from({ length: Math.max(0, count) }, (_, index) => addDays(first, index));
}

/** `count` days in a row, ending with `last`, oldest first. */
export function daysTo(last: Day, count: number): Day[] {
  return daysFrom(addDays(last, 1 - count), count);
}
