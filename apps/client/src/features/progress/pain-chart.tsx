"use client";

import { addDays, type Day, noiseBand, type PainAnswer, type PainTrend } from "@fourstep/core";
import { useTranslations } from "use-intl";
import { Band, Latest, XAxis, YAxis } from "./chart-parts.tsx";
import { chartScale } from "./chart-scale.ts";

interface PainChartProps {
  trend: PainTrend;
  answers: readonly PainAnswer[];
  today: Day;
  /** The finding: the picture's text alternative. */
  label: string;
}

/** A week's worst is drawn in the middle of its week, or today when that has not come. */
const middleOf = (week: Day, today: Day) => (addDays(week, 3) < today ? addDays(week, 3) : today);

/** Worst pain week by week over the noise of its baseline. Marks are placed by HTML, so that they grow with the text. */
export function PainChart({ trend, answers, today, label }: PainChartProps) {
  const t = useTranslations("progress");
  const { weeks, baseline, latest } = trend;
  if (!baseline || !latest) return null;
  const { x, y, ticks } = chartScale(baseline.weekOf, today);
  const band = noiseBand(baseline.worst);
  const points = weeks.map(({ weekOf, worst }) => ({
    key: weekOf,
    left: x(middleOf(weekOf, today)),
    top: y(worst),
    worst,
  }));
  const now = answers.filter((one) => one.now !== null);
  return (
    <figure className="mt-4">
      <p className="sr-only">{t("chartLabel", { finding: label })}</p>
      <div aria-hidden className="ps-8">
        <div className="relative h-44">
          <YAxis y={y} />
          <Band top={y(band.high)} bottom={y(band.low)} baseline={baseline.worst} />
          <svg
            viewBox="0 0 100 100"
            preserveAspectRatio="none"
            className="absolute inset-0 size-full overflow-visible"
          >
            <line
              x1={0}
              x2={100}
              y1={y(0)}
              y2={y(0)}
              className="stroke-line"
              strokeWidth={2}
              vectorEffect="non-scaling-stroke"
            />
            <line
              x1={0}
              x2={100}
              y1={y(baseline.worst)}
              y2={y(baseline.worst)}
              className="stroke-ink-3"
              strokeWidth={1.5}
              strokeDasharray="2 5"
              vectorEffect="non-scaling-stroke"
            />
            <polyline
              points={points.map(({ left, top }) => `${left},${top}`).join(" ")}
              className="fill-none stroke-ink"
              strokeWidth={2.5}
              strokeLinejoin="round"
              vectorEffect="non-scaling-stroke"
            />
          </svg>
          {now.map(({ day, now: pain }, place) => (
            <span
              key={`${day}:${place}`}
              className="absolute size-1.5 -translate-1/2 rotate-45 bg-ink-3"
              style={{ left: `${x(day)}%`, top: `${y(pain ?? 0)}%` }}
            />
          ))}
          {points.map(({ key, left, top }) => (
            <span
              key={key}
              data-last={key === latest.weekOf || undefined}
              className="absolute size-3 -translate-1/2 rounded-full border-[2.5px] border-ink bg-paper data-last:size-4 data-last:bg-ink"
              style={{ left: `${left}%`, top: `${top}%` }}
            />
          ))}
          <Latest point={points.at(-1)} />
        </div>
        <XAxis x={x} ticks={ticks} />
      </div>
      <figcaption className="type-secondary-s mt-2 flex flex-wrap gap-x-5 ps-8 text-ink-2">
        <span className="flex items-center gap-2">
          <span aria-hidden className="size-3 rounded-full border-[2.5px] border-ink" />
          {t("worstKey")}
        </span>
        <span className="flex items-center gap-2">
          <span aria-hidden className="size-1.5 rotate-45 bg-ink-3" />
          {t("nowKey")}
        </span>
      </figcaption>
    </figure>
  );
}
