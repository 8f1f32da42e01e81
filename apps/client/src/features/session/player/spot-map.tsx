"use client";

import type { SetView } from "@fourstep/core/player";
import { HipMap } from "@fourstep/ui/patterns/hip-map";
import { useTranslations } from "use-intl";

/** Where the tender spots of this exercise are: the one that is worked on, and the others. */
export function SpotMap({
  set,
  chosen,
  onChoose,
  isReminder = false,
}: {
  set: SetView;
  chosen: string | null;
  onChoose: (spot: string) => void;
  isReminder?: boolean;
}) {
  const t = useTranslations("session");
  const { dosage, id } = set.exercise;
  const spots = dosage.kind === "spot_hold" ? dosage.spotLabels : [];
  const place = chosen === null ? -1 : spots.indexOf(chosen);
  return (
    <HipMap
      exerciseId={id}
      spots={spots}
      chosen={place < 0 ? null : place}
      onChoose={(next) => {
        const spot = spots[next];
        if (spot !== undefined) onChoose(spot);
      }}
      side={set.side === "left" ? "left" : "right"}
      words={{
        legend: t("map.legend"),
        front: t("map.front"),
        side: t("map.side"),
        right: t("map.right"),
        left: t("map.left"),
        none: t("map.none"),
      }}
      isReminder={isReminder}
      className="mx-4"
    />
  );
}
