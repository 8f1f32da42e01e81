"use client";

import { skipReasons, type SkipReason } from "@fourstep/core";
import type { PlayView } from "@fourstep/core/player";
import { Button } from "@fourstep/ui/button";
import { Sheet } from "@fourstep/ui/sheet";
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { Act } from "../types.ts";
import { AlarmLink } from "./alarm-link.tsx";

/** Leave out a set or the whole exercise, and say why if you like. Reps that were done can be kept. */
export function SkipSheet({
  isOpen,
  view,
  onClose,
  onAlarm,
  act,
}: {
  isOpen: boolean;
  view: PlayView;
  onClose: () => void;
  onAlarm: () => void;
  act: Act;
}) {
  const t = useTranslations("skipSheet");
  const [reason, setReason] = useState<SkipReason | null>(null);
  const isWorking = view.phase === "working";
  const isSpot = view.set?.kind === "spot";
  const choose = (type: "set_skipped" | "item_skipped") => {
    void act({ type, reason });
    setReason(null);
  };
  return (
    <Sheet isOpen={isOpen} title={t("title")} onClose={onClose}>
      <div className="grid gap-4 px-6 pb-8">
        <fieldset>
          <legend className="type-secondary mb-2 text-ink-2">{t("why")}</legend>
          <div className="grid grid-cols-2 gap-2">
            {skipReasons.map((each) => (
              <button
                key={each}
                type="button"
                aria-pressed={reason === each}
                onClick={() => setReason(reason === each ? null : each)}
                className="type-body min-h-12 rounded-segment border-[1.5px] border-line-2 px-3 text-start font-semibold text-ink aria-pressed:border-accent aria-pressed:bg-accent-soft"
              >
                {t(`reason.${each}`)}
              </button>
            ))}
          </div>
        </fieldset>
        {isWorking ? (
          <Button isFullWidth onClick={() => void act({ type: "set_done", reps: null })}>
            {view.rep ? t("keepReps", { reps: view.rep.done }) : t("keepSeconds")}
          </Button>
        ) : null}
        <Button variant="secondary" isFullWidth onClick={() => choose("set_skipped")}>
          {isSpot ? t("spot") : t("set")}
        </Button>
        <Button variant="secondary" isFullWidth onClick={() => choose("item_skipped")}>
          {t("exercise")}
        </Button>
        <Button variant="quiet" isFullWidth onClick={onClose}>
          {t("back")}
        </Button>
        <AlarmLink onAlarm={onAlarm} />
      </div>
    </Sheet>
  );
}
