"use client";

import type { Band } from "@fourstep/core";
import { useTranslations } from "use-intl";

/** What a number means, in a word or two: for the discomfort of a set, or the tenderness of a spot. */
export function useBandWords(kind: "discomfort" | "tender"): Record<Band, string> {
  const t = useTranslations("session");
  return {
    green: t(`band.${kind}.green`),
    amber: t(`band.${kind}.amber`),
    red: t(`band.${kind}.red`),
  };
}
