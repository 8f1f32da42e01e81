import type { Bands } from "@fourstep/core";
import type { ReactNode } from "react";
import { joinClasses } from "../join-classes.ts";
import { KeptPerStep, type KeptStep } from "./kept-per-step.tsx";
import { PainPlot, type PainStoryEpoch, type PainStoryPoint } from "./pain-plot.tsx";

export interface PainStoryVersion {
  readonly key: string;
  /** Where its first day stands, 0–1. */
  readonly at: number;
  /** "v4" */
  readonly flag: string;
  readonly name: string;
  /** How much room its name has until the next one, 0–1. */
  readonly room: number;
  /** The one that stands now. */
  readonly isCurrent: boolean;
}

export interface PainStoryChartProps {
  /** The finding in words: the picture's text alternative. */
  label: string;
  bands: Bands;
  worst: readonly PainStoryPoint[];
  now: readonly PainStoryPoint[];
  epochs: readonly PainStoryEpoch[];
  versions: readonly PainStoryVersion[];
  steps: readonly KeptStep[];
  /** A line of the calendar below: where, and its words. */
  ticks: readonly { readonly at: number; readonly label: string }[];
  /** Beside the last answer, when it is likely a real change: "up 3, likely real". */
  latest: { readonly label: string; readonly direction: "up" | "down" } | null;
  /** What each line means. */
  legend: ReactNode;
}

const percent = (share: number) => `${share * 100}%`;

/**
 * Worst pain by week over the noise of its base, the plan's versions as hairlines through everything, and below, on the
 * same calendar, which steps were kept. Words are HTML, so that they grow with the text.
 */
export function PainStoryChart(props: PainStoryChartProps) {
  const { label, versions, steps, ticks, legend } = props;
  return (
    <figure>
      <p className="sr-only">{label}</p>
      <div className="type-d-small mb-2 flex flex-wrap items-center gap-x-6 gap-y-1 text-ink-2">
        {legend}
      </div>
      <div aria-hidden className="relative ps-14 pe-14 sm:ps-40">
        <div className="relative h-7">
          {versions.map((one) => (
            <Flag key={one.key} version={one} />
          ))}
        </div>
        <div className="pointer-events-none absolute inset-y-0 start-14 end-14 sm:start-40">
          {versions.map((one) => (
            <span
              key={one.key}
              className={joinClasses(
                "absolute top-6 bottom-6 -translate-x-1/2 border-s",
                one.isCurrent ? "border-ink" : "border-dashed border-line-2",
              )}
              style={{ left: percent(one.at) }}
            />
          ))}
        </div>
        <PainPlot {...props} />
        <KeptPerStep steps={steps} />
        <div className="type-d-axis relative mt-1 h-5 text-ink-2">
          {ticks.map(({ at, label: words }, place) => (
            <span
              key={words}
              className={joinClasses(
                "absolute -translate-x-1/2 whitespace-nowrap",
                place === ticks.length - 1 && "font-semibold text-ink",
                place % 2 !== (ticks.length - 1) % 2 && "max-2xl:hidden",
              )}
              style={{ left: percent(at) }}
            >
              {words}
            </span>
          ))}
        </div>
      </div>
    </figure>
  );
}

function Flag({ version: { at, flag, name, room, isCurrent } }: { version: PainStoryVersion }) {
  return (
    <span
      className="type-d-small absolute flex items-center gap-2 overflow-hidden whitespace-nowrap"
      // A flag always shows its number; its name only as far as there is room.
      style={{ left: percent(at), maxWidth: `max(1.75rem, calc(${percent(room)} - 0.25rem))` }}
    >
      <span
        className={joinClasses(
          "shrink-0 rounded-step px-1.5 py-0.5 font-semibold",
          isCurrent ? "bg-ink text-paper" : "bg-sunken text-ink",
        )}
      >
        {flag}
      </span>
      <span
        className={joinClasses(
          "min-w-0 overflow-hidden text-ellipsis",
          isCurrent ? "font-semibold text-ink" : "text-ink-2",
        )}
      >
        {name}
      </span>
    </span>
  );
}
