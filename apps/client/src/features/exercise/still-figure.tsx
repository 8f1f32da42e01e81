import { ExerciseFigure } from "@fourstep/ui/exercise-figure";

/** The key pose of an exercise, standing still. Its words stand beside it. */
export function StillFigure({ exerciseId, className }: { exerciseId: string; className: string }) {
  return (
    <ExerciseFigure exerciseId={exerciseId} title="" isFitted on="surface" className={className} />
  );
}
