"use client";

import {
  equipmentOf,
  estimatedMinutes,
  type Exercise,
  type Routine,
  type RoutineLike,
} from "@fourstep/core";
import { useTranslations } from "use-intl";

/** How long, how often, how hard, and what to have at hand. */
export function RoutineFacts({
  routine,
  exercises,
}: {
  routine: RoutineLike & Pick<Routine, "frequency" | "level">;
  exercises: readonly Exercise[];
}) {
  const t = useTranslations("ownRoutine");
  const needs = equipmentOf(exercises)
    .filter(({ isOptional }) => !isOptional)
    .map(({ oneOf }) => oneOf.join(t("or")))
    .join(", ");
  const facts = [
    { name: t("time"), text: t("minutes", { minutes: estimatedMinutes(routine.items) }) },
    { name: t("frequency"), text: routine.frequency || t("unsaid") },
    { name: t("level"), text: t(`levels.${routine.level}`) },
    { name: t("sequence"), text: t(`sequences.${routine.sequence}`) },
    { name: t("needs"), text: needs || t("nothing") },
  ];
  return (
    <dl className="type-d-body grid grid-cols-[6.5rem_1fr] gap-y-1.5">
      {facts.map(({ name, text }) => (
        <div key={name} className="contents">
          <dt className="text-ink-2">{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
