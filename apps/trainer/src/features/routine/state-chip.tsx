"use client";

import type { RoutineState } from "@fourstep/core";
import { Chip } from "@fourstep/ui/chip";
import { useTranslations } from "use-intl";

/** Where an own routine stands. */
export function StateChip({ state }: { state: RoutineState }) {
  const t = useTranslations("ownRoutine");
  return (
    <Chip size="sm" tone={state === "published" ? "accent" : "outline"}>
      {t(`state.${state}`)}
    </Chip>
  );
}
