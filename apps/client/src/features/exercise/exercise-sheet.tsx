"use client";

import { exerciseById, type Exercise, type PlannedItem } from "@fourstep/core";
import { Button } from "@fourstep/ui/button";
import { Sheet } from "@fourstep/ui/sheet";
import { useTranslations } from "use-intl";
import { ExerciseDetail } from "./exercise-detail.tsx";

/** All that there is to know about the exercises of one step. Open while it has items. */
export function ExerciseSheet({
  title,
  items,
  own,
  onClose,
}: {
  title: string;
  items: readonly PlannedItem[];
  /** Those among them that are not built in. */
  own: readonly Exercise[];
  onClose: () => void;
}) {
  const t = useTranslations("exercise");
  return (
    <Sheet isOpen={items.length > 0} onClose={onClose} title={title}>
      <div className="grid gap-8 px-6 pt-2">
        {items.map((item) => {
          const { exerciseId } = item;
          const exercise = exerciseById(exerciseId) ?? own.find(({ id }) => id === exerciseId);
          return exercise ? (
            <ExerciseDetail key={item.id} exercise={exercise} dose={item.dose} />
          ) : null;
        })}
      </div>
      <div className="sticky bottom-0 bg-paper px-6 pt-4 pb-[max(env(safe-area-inset-bottom),1.5rem)]">
        <Button variant="secondary" isFullWidth onClick={onClose}>
          {t("close")}
        </Button>
      </div>
    </Sheet>
  );
}
