"use client";

import {
  defaultDoseOf,
  type DraftDifference,
  easierNeighbours,
  harderNeighbours,
} from "@fourstep/core";
import { Select } from "@fourstep/ui/select";
import { useTranslations } from "use-intl";
import { usePlanBoard } from "./builder-context.ts";

/** Something else for one person: an easier or harder neighbour in an exercise's place, or without it. */
export function DifferenceForm({
  name,
  onAdd,
}: {
  name: string;
  onAdd: (difference: DraftDifference) => void;
}) {
  const t = useTranslations("builder");
  const { content, exercises, exerciseOf } = usePlanBoard();
  const choices = content.phases
    .flatMap(({ items }) => items)
    .flatMap(({ key, exerciseId }) => {
      const exercise = exerciseOf(exerciseId);
      if (!exercise) return [];
      const near = [
        ...easierNeighbours(exercise, exercises),
        ...harderNeighbours(exercise, exercises),
      ];
      const swaps = near.map((next) => ({
        value: `${key} ${next.id}`,
        label: t("difference.swap", { from: exercise.shortName, to: next.shortName }),
      }));
      const without = {
        value: key,
        label: t("difference.without", { name: exercise.shortName }),
      };
      return [...swaps, without];
    });
  return (
    <Select
      size="sm"
      label={t("difference.label", { name })}
      isLabelHidden
      value=""
      options={[{ value: "", label: t("difference.choose") }, ...choices]}
      onChange={(event) => {
        const [key = "", exerciseId] = event.currentTarget.value.split(" ");
        const next = exerciseId === undefined ? undefined : exerciseOf(exerciseId);
        if (next) {
          onAdd({ kind: "swap", key, exerciseId: next.id, dose: defaultDoseOf(next.dosage) });
        } else if (key) onAdd({ kind: "without", key });
      }}
    />
  );
}
