"use client";

import type { PlayState, SetView } from "@fourstep/core/player";
import { useTranslations } from "use-intl";
import type { Act } from "../types.ts";
import { CountStepper } from "./count-stepper.tsx";
import { clockOf } from "./still-sensitive.tsx";

/** What was done in this set, and for reps the way to put the count right. */
export function SetDone({ state, set, act }: { state: PlayState; set: SetView; act: Act }) {
  const t = useTranslations("session");
  const effort = state.logs[set.key]?.effort;
  if (!effort) return null;
  const correct = (reps: number) => () =>
    void act({ type: "count_corrected", reps: Math.max(0, reps) });
  const [figure, words] =
    effort.kind === "reps"
      ? [effort.reps, t("countedOf", { planned: set.reps ?? 0 })]
      : effort.kind === "hold"
        ? [effort.seconds, t("heldSeconds")]
        : [clockOf(effort.seconds), effort.spot === null ? t("onSpot") : sentence(effort.spot)];
  return (
    <div className="flex flex-wrap items-center justify-between gap-3 px-6">
      <p
        className="flex min-w-0 flex-1 basis-40 flex-wrap items-baseline gap-2.5 text-ink"
        aria-live={effort.kind === "reps" ? "polite" : undefined}
      >
        <span className="type-figure">{figure}</span>{" "}
        <span className="type-lead min-w-0 flex-1 basis-24 text-ink-2">{words}</span>
      </p>
      {effort.kind === "reps" ? (
        <CountStepper onFewer={correct(effort.reps - 1)} onMore={correct(effort.reps + 1)} />
      ) : null}
    </div>
  );
}

/** Spots are named in the middle of a sentence; here the name begins one. */
const sentence = (spot: string) => spot.charAt(0).toUpperCase() + spot.slice(1);
