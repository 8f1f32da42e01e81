import { addDays, type Day, daysBetween, weekOf } from "@fourstep/core";

/** Where things stand on the pain chart, in per cent of its width and height. */
export interface ChartScale {
  readonly x: (day: Day) => number;
  /** 10 at the top, 0 at the bottom. */
  readonly y: (pain: number) => number;
  /** Days to name below, far enough apart to be read. */
  readonly ticks: readonly Day[];
}

const mostTicks = 4;
const top = 4;
const bottom = 96;

/** From the Monday of the first week to today, or to the end of that week when it is the only one. */
export function chartScale(first: Day, today: Day): ChartScale {
  const last = today > addDays(first, 6) ? today : addDays(first, 6);
  const span = daysBetween(first, last);
  const weeks = Math.floor(daysBetween(first, weekOf(last)) / 7) + 1;
  const step = Math.max(1, Math.ceil((weeks - 1) / (mostTicks - 1)));
  const ticks = Array.from({ length: Math.ceil(weeks / step) }, (_, place) =>
    addDays(first, place * step * 7),
  );
  return {
    x: (day) => 2 + (Math.min(Math.max(daysBetween(first, day), 0), span) / span) * 95,
    y: (pain) => bottom - (pain / 10) * (bottom - top),
    ticks,
  };
}
