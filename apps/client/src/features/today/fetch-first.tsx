"use client";

import { equipmentOf, type ExerciseTitle } from "@fourstep/core";
import { useTranslations } from "use-intl";

/** What to have at hand before the session begins, in one line. */
export function FetchFirst({ exercises }: { exercises: readonly ExerciseTitle[] }) {
  const t = useTranslations("today");
  const things = equipmentOf(exercises).map(({ oneOf, isOptional }) => {
    const thing = oneOf.reduce((first, second) => t("either", { first, second }));
    return isOptional ? t("optional", { thing }) : thing;
  });
  if (things.length === 0) return null;
  return (
    <p className="type-secondary border-t border-line py-3 text-ink-2">
      {t("fetch")} <strong className="ms-1 font-semibold text-ink">{things.join(", ")}</strong>
    </p>
  );
}
