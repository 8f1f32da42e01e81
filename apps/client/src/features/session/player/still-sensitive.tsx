"use client";

import type { SpotView } from "@fourstep/core/player";
import { Button } from "@fourstep/ui/button";
import { useTranslations } from "use-intl";
import type { Act } from "../types.ts";

/** "2:00" */
export const clockOf = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.round(seconds % 60)).padStart(2, "0")}`;

/** Stay longer on a sensitive spot; half-way through a longer stay, whether it is still comfortable. */
export function StillSensitive({ spot, act }: { spot: SpotView; act: Act }) {
  const t = useTranslations("session");
  const frame =
    "mx-4 flex min-h-16 flex-wrap items-center justify-between gap-3 rounded-option border-[1.5px] border-line-2 py-1.5 ps-4 pe-1.5";
  if (spot.comfort === "due") {
    return (
      <div aria-live="polite" className={frame}>
        <div>
          <p className="type-row-s text-ink">{t("comfort.question")}</p>
          <p className="type-secondary-s text-ink-2">{t("comfort.hint")}</p>
        </div>
        <div className="flex gap-1.5">
          <Button
            variant="secondary"
            onClick={() => void act({ type: "comfort_answered", comfortable: false })}
          >
            {t("comfort.no")}
          </Button>
          <Button
            variant="soft"
            onClick={() => void act({ type: "comfort_answered", comfortable: true })}
          >
            {t("comfort.yes")}
          </Button>
        </div>
      </div>
    );
  }
  const { extendTo } = spot;
  if (!extendTo) return <p className={`${frame} type-secondary-s text-ink-2`}>{t("longest")}</p>;
  return (
    <div className={frame}>
      <div>
        <p className="type-row-s text-ink">{t("sensitive")}</p>
        <p className="type-secondary-s text-ink-2">
          {extendTo.checkAt === null ? null : t("checkAt", { time: clockOf(extendTo.checkAt) })}
        </p>
      </div>
      <Button
        variant="soft"
        onClick={() => void act({ type: "spot_extended", seconds: extendTo.seconds })}
      >
        {t("stayTo", { time: clockOf(extendTo.seconds) })}
      </Button>
    </div>
  );
}
