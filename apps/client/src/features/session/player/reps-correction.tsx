"use client";

import { Minus, Plus } from "lucide-react";
import { useTranslations } from "use-intl";
import type { Act } from "../types.ts";

const round =
  "grid size-12 place-items-center rounded-full border-[1.5px] border-line-2 bg-surface";

/** What was counted, and the way to put it right. */
export function RepsCorrection({
  reps,
  planned,
  act,
}: {
  reps: number;
  planned: number;
  act: Act;
}) {
  const t = useTranslations("session");
  const set = (to: number) => void act({ type: "count_corrected", reps: Math.max(0, to) });
  return (
    <div className="flex items-center justify-between gap-3 px-6">
      <p className="type-lead text-ink" aria-live="polite">
        {t("counted", { reps, planned })}
      </p>
      <div className="flex gap-1.5">
        <button
          type="button"
          aria-label={t("oneFewer")}
          className={round}
          onClick={() => set(reps - 1)}
        >
          <Minus aria-hidden size={20} />
        </button>
        <button
          type="button"
          aria-label={t("oneMore")}
          className={round}
          onClick={() => set(reps + 1)}
        >
          <Plus aria-hidden size={20} />
        </button>
      </div>
    </div>
  );
}
