import type { Step, StepKept } from "@fourstep/core";
import { joinClasses } from "../join-classes.ts";
import { stepGround } from "../step.ts";
import { StepBadge } from "./step-badge.tsx";

export interface KeptStep {
  readonly step: Step;
  readonly name: string;
  /** "69 %" of the last four weeks; empty when nothing was planned. */
  readonly share: string;
  /** Under three quarters. */
  readonly isLow: boolean;
  /** By week: where its middle stands, how wide a week is, and one mark for each planned session. */
  readonly weeks: readonly {
    readonly key: string;
    readonly at: number;
    readonly width: number;
    readonly kept: readonly StepKept[];
  }[];
}

/** Which steps were done, one block for each planned session: filled done, half partly, outlined missed. */
export function KeptPerStep({ steps }: { steps: readonly KeptStep[] }) {
  return steps.map(({ step, name, share, isLow, weeks }) => (
    <div key={step} className="relative h-6.5">
      <span className="absolute inset-y-0 -start-14 flex items-center gap-2 sm:-start-40">
        <StepBadge step={step} />
        <span className="type-d-small whitespace-nowrap text-ink max-sm:sr-only">{name}</span>
      </span>
      {weeks.map(({ key, at, width, kept }) => (
        <span
          key={key}
          className="absolute inset-y-1 flex -translate-x-1/2 justify-center gap-0.5 px-0.5"
          style={{ left: `${at * 100}%`, width: `${width * 100}%` }}
        >
          {kept.map((mark, place) => (
            <span
              // oxlint-disable-next-line no-array-index-key -- sessions of one week have no other name
              key={place}
              className={joinClasses(
                "relative max-w-2.5 min-w-0.75 flex-1 overflow-hidden rounded-xs border",
                mark === "missed" ? "border-ink-3" : "border-teal-3",
                mark === "done" && stepGround[step],
              )}
            >
              {mark === "partly" ? (
                <span
                  className={joinClasses("absolute inset-x-0 bottom-0 h-1/2", stepGround[step])}
                />
              ) : null}
            </span>
          ))}
        </span>
      ))}
      <span
        className={joinClasses(
          "type-d-small absolute inset-y-0 -end-14 flex w-12 items-center justify-end font-semibold",
          isLow ? "text-ease" : "text-ink",
        )}
      >
        {share}
      </span>
    </div>
  ));
}
