"use client";

import type { Day } from "@fourstep/core";
import { useDayWords } from "@fourstep/web/use-day-words";
import { useTranslations } from "use-intl";

/** Nought, five and ten. */
export function YAxis({ y }: { y: (pain: number) => number }) {
  return [10, 5, 0].map((pain) => (
    <span
      key={pain}
      className="type-small absolute -start-8 w-5 -translate-y-1/2 text-end text-ink-2"
      style={{ top: `${y(pain)}%` }}
    >
      {pain}
    </span>
  ));
}

/** Mondays below the chart. */
export function XAxis({ x, ticks }: { x: (day: Day) => number; ticks: readonly Day[] }) {
  const days = useDayWords();
  return (
    <div className="@container relative mt-1 h-5">
      {ticks.map((day, place) => (
        <span
          key={day}
          data-odd={place % 2 === 1 || undefined}
          className="type-small absolute whitespace-nowrap text-ink-2 @max-[14rem]:data-odd:hidden"
          style={{ left: `${x(day) - 2}%` }}
        >
          {days.dayAndMonth(day)}
        </span>
      ))}
    </div>
  );
}

/** Where a change is no more than such answers vary by themselves. Its words stand where the line does not begin. */
export function Band(props: { top: number; bottom: number; baseline: number }) {
  const t = useTranslations("progress");
  const { top, bottom, baseline } = props;
  return (
    <span
      className="absolute inset-x-0 flex rounded-lg bg-sunken"
      style={{ top: `${top}%`, height: `${bottom - top}%` }}
    >
      <span
        data-low={baseline >= 9 || undefined}
        className="type-small px-2.5 pt-1 text-ink-2 data-low:mt-auto data-low:pb-1"
      >
        {t("noiseOf", { baseline })}
      </span>
    </span>
  );
}

/** The latest number, written out beside its mark. */
export function Latest({
  point,
}: {
  point: { left: number; top: number; worst: number } | undefined;
}) {
  if (!point) return null;
  // Above its mark, since pain of the moment lies below the worst; under it where there is no room.
  return (
    <span
      data-below={point.worst >= 9 || undefined}
      className="type-row absolute -mt-9 -translate-x-1/2 text-ink data-below:mt-2"
      style={{ left: `${point.left}%`, top: `${point.top}%` }}
    >
      {point.worst}
    </span>
  );
}
