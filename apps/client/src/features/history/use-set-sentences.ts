"use client";

import type { PlannedSet, SetValues, SideNoun } from "@fourstep/core";
import { useTranslations } from "use-intl";

/** A set in words: which one, what was asked, and what it says. */
export function useSetSentences() {
  const t = useTranslations("pastSession");
  const session = useTranslations("session");
  const skip = useTranslations("skipSheet");
  const amount = (effort: SetValues["effort"]) =>
    effort.kind === "reps"
      ? t("reps", { reps: effort.reps })
      : t("seconds", { seconds: effort.seconds });
  return {
    /** "Right leg, set 1" */
    which({ side, number, kind }: PlannedSet, noun: SideNoun): string {
      const at = kind === "spot" ? t("spotNo", { number }) : t("setNo", { number });
      return side === "both" ? at : `${session(`side.${side}.${noun}`)}, ${at.toLowerCase()}`;
    },
    /** "of 12": what was asked. */
    asked: ({ kind, reps, seconds }: PlannedSet) =>
      kind === "reps" ? t("ofReps", { reps: reps ?? 0 }) : t("ofSeconds", { seconds }),
    /** "12 reps", "30 s", "left out: no time" */
    done({ outcome, reason, effort }: SetValues): string {
      if (outcome === "skipped") {
        return reason === null
          ? t("leftOut")
          : t("leftOutWhy", { reason: skip(`reason.${reason}`) });
      }
      return outcome === "stopped" ? t("stopped", { amount: amount(effort) }) : amount(effort);
    },
    /** "12 reps, discomfort 5", whole, for the history. */
    whole(values: SetValues): string {
      const { effort, discomfort } = values;
      const spot = effort.kind === "spot" ? effort : null;
      return [
        this.done(values),
        spot?.spot ?? null,
        spot && (spot.tenderness.before !== null || spot.tenderness.after !== null)
          ? t("tenderness", {
              before: spot.tenderness.before ?? "–",
              after: spot.tenderness.after ?? "–",
            })
          : null,
        discomfort === null ? t("noDiscomfort") : t("discomfort", { discomfort }),
      ]
        .filter((part) => part !== null)
        .join(", ");
    },
  };
}
