"use client";

import { type CalendarCell as Cell, type Day, type ProgressDay, say, steps } from "@fourstep/core";
import { stepFill } from "@fourstep/ui";
import { CornerUpRight, X } from "lucide-react";
import { useDayWords } from "@fourstep/web/use-day-words";
import { useId } from "react";
import { useTranslations } from "use-intl";

const band = 8;
const width = 41;
const height = band * steps.length;

/** One day: four bands, step 1 at the bottom; a missing step is an empty band. Shape tells what colour tells. */
export function CalendarCell({
  cell: { day, row, shares },
  movedTo,
  isToday,
  onOpen,
}: {
  cell: Cell<ProgressDay>;
  movedTo: Day | null;
  isToday: boolean;
  onOpen: () => void;
}) {
  const t = useTranslations("progress");
  const words = useDayWords();
  if (!row) {
    return (
      <span className="grid min-h-12 place-items-center">
        <span className="sr-only">
          {movedTo
            ? t("cell.movedAway", { day: words.long(day), to: words.long(movedTo) })
            : t("cell.rest", { day: words.long(day) })}
        </span>
        {movedTo ? (
          <CornerUpRight aria-hidden size={16} className="text-ink-3" />
        ) : (
          <span
            aria-hidden
            data-today={isToday || undefined}
            className="size-1.5 rounded-full bg-ink-3/60 data-today:size-2.5 data-today:bg-target"
          />
        )}
      </span>
    );
  }
  const about = { day: words.long(day) };
  const isTrained = row.status === "done" || row.status === "partly";
  const parts = steps
    .filter((step) => row.planned[step] > 0 || row.done[step] > 0)
    .map((step) =>
      t("cell.share", {
        step: say(`step.${step}`),
        done: row.done[step],
        planned: row.planned[step],
      }),
    );
  const label = [
    t(`cell.${row.status}`, about),
    ...(isTrained ? parts : []),
    ...(row.dayOfPlan?.movedFrom
      ? [t("cell.movedFrom", { day: words.long(row.dayOfPlan.movedFrom) })]
      : []),
  ].join(", ");
  return (
    <button
      type="button"
      aria-label={label}
      aria-current={isToday ? "date" : undefined}
      onClick={onOpen}
      className="relative grid min-h-12 w-full place-items-center rounded-chip"
    >
      <Bands row={row} shares={shares} isToday={isToday} />
      {row.status === "skipped" ? (
        <X aria-hidden size={16} className="absolute text-ink-3" />
      ) : null}
      {row.dayOfPlan?.movedFrom ? (
        <span
          aria-hidden
          className="absolute end-0 top-1 grid size-4 place-items-center rounded-full bg-paper text-ink-2"
        >
          <CornerUpRight size={12} strokeWidth={2.5} />
        </span>
      ) : null}
    </button>
  );
}

function Bands(props: { row: ProgressDay; shares: Cell["shares"]; isToday: boolean }) {
  const { row, shares, isToday } = props;
  const clip = useId();
  const isOpen = row.status === "planned";
  const edge = isOpen || row.status === "skipped" ? "stroke-line-2" : "stroke-teal-3";
  return (
    <svg
      aria-hidden
      viewBox={`-2 -2 ${width + 4} ${height + 4}`}
      className="h-auto w-full max-w-12"
    >
      <clipPath id={clip}>
        <rect width={width} height={height} rx={9} />
      </clipPath>
      <rect
        width={width}
        height={height}
        rx={9}
        className={isOpen ? "fill-none" : "fill-surface"}
      />
      <g clipPath={`url(#${clip})`}>
        {steps.map((step, place) => (
          <rect
            key={step}
            y={height - band * (place + 1)}
            width={width * shares[step]}
            height={band}
            className={stepFill[step]}
          />
        ))}
      </g>
      <rect
        width={width}
        height={height}
        rx={9}
        fill="none"
        strokeWidth={isToday ? 2.5 : 1.5}
        strokeDasharray={row.status === "skipped" ? "3 3" : undefined}
        className={isToday ? "stroke-target" : edge}
      />
    </svg>
  );
}
