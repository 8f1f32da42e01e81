"use client";

import { equipmentOf, titleOf } from "@fourstep/core";
import { useFormatter, useTranslations } from "use-intl";
import type { RoutineListed } from "./use-routines.ts";

/** What a routine needs, in one line; null when nothing. */
export function useNeeds({ items }: RoutineListed): string | null {
  const t = useTranslations("today");
  const format = useFormatter();
  const things = equipmentOf(items.flatMap(({ exerciseId }) => titleOf(exerciseId) ?? [])).map(
    ({ oneOf, isOptional }) => {
      const thing = format.list(oneOf, { type: "disjunction" });
      return isOptional ? t("optional", { thing }) : thing;
    },
  );
  return things.length === 0 ? null : things.join(", ");
}
