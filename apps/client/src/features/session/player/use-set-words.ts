"use client";

import type { Side } from "@fourstep/core";
import type { SetView } from "@fourstep/core/player";
import { useTranslations } from "use-intl";

/** A set in words: its side as a person calls it, and its place among the others. */
export function useSetWords() {
  const t = useTranslations("session");
  return {
    /** "Right leg"; null when the set has no side of its own. */
    side(set: SetView, side: Side = set.side): string | null {
      return side === "both" ? null : t(`side.${side}.${set.exercise.sideNoun ?? "side"}`);
    },
    /** "set 1 of 2", "spot 1 of 2" */
    place(set: SetView): string {
      const at = { number: set.number, of: set.of };
      return set.kind === "spot" ? t("spotOf", at) : t("setOf", at);
    },
    /** "Half-kneeling hip-flexor rock, right, set 1" */
    full(set: SetView): string {
      const parts = [
        set.exercise.name,
        set.side === "both" ? null : t(`sideWord.${set.side}`),
        set.kind === "spot"
          ? t("spotNo", { number: set.number })
          : t("setNo", { number: set.number }),
      ];
      return parts.filter((part) => part !== null).join(", ");
    },
  };
}
