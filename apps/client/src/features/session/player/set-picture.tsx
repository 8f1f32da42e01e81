"use client";

import { figureIdOf, type Side } from "@fourstep/core";
import type { SetView } from "@fourstep/core/player";
import type { MomentAt } from "@fourstep/ui";
import type { RepPart } from "@fourstep/ui/patterns/movement-picture";
import { useTranslations } from "use-intl";
import { MovementPicture } from "../../exercise/figures-later.tsx";
import { bySession } from "./by-session.ts";

/** The movement, as large as the room allows: at its moment where one is given, or the pose that names it. */
export function SetPicture({
  set,
  side = set.side,
  part,
  phaseAt,
  isPlaying = false,
  className = "",
}: {
  set: SetView;
  /** The side of this rep, when both share the set. */
  side?: Side;
  part?: RepPart | undefined;
  phaseAt?: MomentAt | undefined;
  /** Whether its clock runs. */
  isPlaying?: boolean;
  className?: string;
}) {
  const t = useTranslations("session");
  return (
    <MovementPicture
      exerciseId={figureIdOf(set.exercise)}
      part={part}
      side={side}
      phaseAt={phaseAt && bySession(phaseAt)}
      isPlaying={isPlaying}
      places={{ back: t("place.back"), middle: t("place.middle"), forward: t("place.forward") }}
      className={`min-h-40 low:min-h-24 w-full shrink grow basis-0 ${className}`}
    />
  );
}
