import { figureAt, keyPhases, stillPhase } from "@fourstep/core/figure";
import { ExerciseFigure, type ExerciseFigureProps } from "./exercise-figure.tsx";
import { joinClasses } from "./join-classes.ts";

/** The key poses of a rep side by side, in their order, in the room that one figure would take. Needs no JavaScript. */
export function KeyPoses({
  className,
  title,
  unit = 1,
  isFitted = false,
  phase: _one,
  ...figure
}: Omit<ExerciseFigureProps, "ref" | "behind" | "before">) {
  const { exerciseId, side } = figure;
  const whole = figureAt(exerciseId, stillPhase(exerciseId), side);
  if (!whole) return null;
  const { width, height } = whole.box;
  const room = isFitted ? undefined : { width: width * unit, height: height * unit };
  return (
    <span
      role={title ? "img" : undefined}
      aria-label={title || undefined}
      aria-hidden={title ? undefined : true}
      style={room}
      className={joinClasses("flex max-w-full shrink-0 items-end gap-[2%]", className)}
    >
      {keyPhases(exerciseId).map((phase) => (
        <ExerciseFigure
          key={phase}
          {...figure}
          title=""
          phase={phase}
          isFitted
          className="h-full min-w-0 flex-1 basis-0"
        />
      ))}
    </span>
  );
}
