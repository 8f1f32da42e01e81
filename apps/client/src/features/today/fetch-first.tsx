"use client";

import { equipmentOf, type ExerciseTitle } from "@fourstep/core";
import { useFormatter, useTranslations } from "use-intl";

/** What to have at hand before the session begins, in one line. */
export function FetchFirst({ exercises }: { exercises: readonly ExerciseTitle[] }) {
  const t = useTranslations("today");
  const format = useFormatter();
  const things = equipmentOf(exercises).map(({ oneOf, isOptional }) => {
    const thing = format.list(oneOf, { type: "disjunction" });
    return isOptional ? t("optional", { thing }) : thing;
  });
  if (things.length === 0) return null;
  return (
    <p className="type-secondary border-t border-line py-3 text-ink-2">
      {t("fetch")} <strong className="ms-1 font-semibold text-ink">{things.join(", ")}</strong>
    </p>
  );
}
