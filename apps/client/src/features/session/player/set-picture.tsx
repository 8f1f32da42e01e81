"use client";

import type { Side } from "@fourstep/core";
import type { SetView } from "@fourstep/core/player";
import { MovementPicture } from "@fourstep/ui/patterns/movement-picture";
import { useTranslations } from "use-intl";

/** The movement, as large as the room allows: the part of the rep that is given, or the key moment. */
export function SetPicture({
  set,
  side = set.side,
  part,
  className = "",
}: {
  set: SetView;
  /** The side of this rep, when both share the set. */
  side?: Side;
  part?: string | undefined;
  className?: string;
}) {
  const t = useTranslations("session");
  return (
    <MovementPicture
      exerciseId={set.exercise.id}
      part={part}
      side={side}
      places={{ back: t("place.back"), middle: t("place.middle"), forward: t("place.forward") }}
      className={`min-h-40 low:min-h-24 w-full shrink grow basis-0 ${className}`}
    />
  );
}

/** The first part of a rep: what is to come while it is being got ready for. */
export function firstPartOf({ exercise: { dosage } }: SetView): string | undefined {
  return dosage.kind === "reps" ? dosage.repDefinition.phases[0]?.name : undefined;
}
