"use client";

import type { Dose } from "@fourstep/core";
import { useTranslations } from "use-intl";

/** Minutes and seconds as a board shows them: "4:00". */
export const clock = (seconds: number) =>
  `${Math.floor(seconds / 60)}:${String(Math.round(seconds) % 60).padStart(2, "0")}`;

/** The parts of a dose that have a control of their own, in the order in which they are spoken. */
export function useDoseParts() {
  const t = useTranslations("builder");
  return (dose: Dose) => {
    if (dose.kind === "spot_hold") {
      return [
        { part: "spotsPerSide", label: t("dose.spots"), value: dose.spotsPerSide, step: 1, max: 6 },
        {
          part: "secondsPerSpot",
          label: t("dose.secondsPerSpot"),
          value: dose.secondsPerSpot,
          step: 5,
          max: 300,
        },
      ] as const;
    }
    const sets = {
      part: "sets",
      label: t("dose.sets"),
      value: dose.sets,
      step: 1,
      max: 10,
    } as const;
    const rest = {
      part: "restSeconds",
      label: t("dose.rest"),
      value: dose.restSeconds,
      step: 5,
      max: 300,
    } as const;
    return dose.kind === "hold"
      ? ([
          sets,
          { part: "seconds", label: t("dose.seconds"), value: dose.seconds, step: 5, max: 300 },
          rest,
        ] as const)
      : ([
          sets,
          { part: "reps", label: t("dose.reps"), value: dose.reps, step: 1, max: 50 },
          rest,
        ] as const);
  };
}
