"use client";

import type { PlayView } from "@fourstep/core/player";
import { StepBars } from "@fourstep/ui/patterns/step-bars";
import { X } from "lucide-react";
import { useTranslations } from "use-intl";
import { SyncGlyph } from "../parts-later.tsx";

/** How far the session is, what is left of it, and the way out. */
export function PlayerTop({
  view,
  isSent,
  onClose,
}: {
  view: PlayView;
  /** What is logged goes to the server; of a guest it does not. */
  isSent: boolean;
  onClose: () => void;
}) {
  const t = useTranslations("session");
  const current = view.steps.findIndex(({ progress }) => progress < 1);
  const minutes = view.minutesLeft;
  return (
    <header className="flex items-center gap-[min(1rem,3vw)] ps-3 pe-[min(1.25rem,4vw)] pt-2">
      <button
        type="button"
        aria-label={t("change")}
        onClick={onClose}
        className="grid size-[min(3rem,14vw)] shrink-0 place-items-center rounded-full text-ink active:bg-sunken"
      >
        <X aria-hidden size={26} />
      </button>
      <StepBars
        label={t("progress")}
        valueText={t("progressValue", {
          step: current < 0 ? view.steps.length : current + 1,
          of: view.steps.length,
          minutes,
        })}
        bars={view.steps.map(({ step, seconds, progress }) => ({
          key: step,
          step,
          weight: seconds / 60,
          progress,
        }))}
        className="min-w-[min(4rem,16vw)] flex-1"
      />
      {isSent ? <SyncGlyph /> : null}
      <p className="type-secondary-s font-semibold text-ink-2">{t("minutesLeft", { minutes })}</p>
    </header>
  );
}
