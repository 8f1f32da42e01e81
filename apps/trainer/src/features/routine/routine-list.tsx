"use client";

import { estimatedMinutes, type Routine, type RoutineState, stepOrder } from "@fourstep/core";
import type { Step } from "@fourstep/core";
import { ExerciseFigure } from "@fourstep/ui/exercise-figure";
import type { Route } from "next";
import Link from "next/link";
import { useTranslations } from "use-intl";
import { StateChip } from "./state-chip.tsx";

interface Listed extends Pick<Routine, "id" | "name" | "audience" | "sequence"> {
  readonly items: readonly (Routine["items"][number] & { readonly step: Step })[];
  readonly own: { readonly state: RoutineState } | null;
}

/** Own routines, one a line: one figure of each step, whom it is for, how long, where it stands. */
export function RoutineList({ routines }: { routines: readonly Listed[] }) {
  const t = useTranslations("ownRoutine");
  if (routines.length === 0) return null;
  return (
    <ul className="border-t border-line">
      {routines.map(({ id, name, audience, sequence, items, own }) => (
        <li key={id} className="border-b border-line">
          <Link
            href={`/routines/${id}` as Route}
            className="grid items-center gap-x-6 gap-y-1 rounded-control px-2 py-2.5 hover:bg-tint sm:grid-cols-[minmax(0,1fr)_auto_7.5rem]"
          >
            <span className="min-w-0">
              <span className="type-d-name block">{name}</span>
              <span className="type-d-small line-clamp-2 text-ink-2">
                {audience || t("noAudience")}
              </span>
            </span>
            <span aria-hidden className="hidden h-10 items-end gap-3 md:flex">
              {stepOrder[sequence].map((step) => {
                const first = items.find((item) => item.step === step);
                return first ? (
                  <ExerciseFigure key={step} exerciseId={first.exerciseId} title="" unit={0.36} />
                ) : null;
              })}
            </span>
            <span className="flex items-center gap-3 sm:flex-col sm:items-end sm:gap-1">
              {own ? <StateChip state={own.state} /> : null}
              <span className="type-d-small text-ink-2">
                {t("minutesCount", { minutes: estimatedMinutes(items), count: items.length })}
              </span>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
