"use client";

import type { SetView } from "@fourstep/core/player";
import { useTranslations } from "use-intl";

/** One cue for this set, and what the guardrail agreed on. Cues take turns from set to set. */
export function Cue({ set }: { set: SetView }) {
  const t = useTranslations("session");
  const { cues } = set.exercise;
  const cue = cues[(set.number - 1) % cues.length];
  return (
    <div className="grid gap-1">
      {set.easing ? (
        <p className="type-secondary font-semibold text-ink">{t(`eased.${set.easing}`)}</p>
      ) : null}
      <p className="type-cue text-ink">{cue}</p>
    </div>
  );
}
