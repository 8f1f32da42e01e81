export { ExerciseFigure } from "@fourstep/ui/exercise-figure";
export { MovingFigure } from "@fourstep/ui/moving-figure";
export { MovementPicture } from "@fourstep/ui/patterns/movement-picture";
export { ShorterFigure } from "@fourstep/ui/patterns/shorter-figure";
