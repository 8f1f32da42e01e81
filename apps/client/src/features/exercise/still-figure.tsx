import { ExerciseFigure } from "./figures-later.tsx";

/** The pose that names an exercise, at the measure of its neighbours. Its words stand beside it. */
export function StillFigure({ exerciseId, className }: { exerciseId: string; className: string }) {
  return (
    <span className={`flex items-end justify-center ${className}`}>
      <ExerciseFigure exerciseId={exerciseId} title="" unit={0.76} on="surface" />
    </span>
  );
}
