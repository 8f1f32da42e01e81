export { hasFigure, shapesOf } from "./figure.ts";
export type { Figure, FigureOptions } from "./figure.ts";
export { hasMovement, movementOf, shorterOf } from "./movement.ts";
export type { MovementFigure } from "./movement.ts";
export type { FloorPlace } from "./movements.ts";
export type { Box, Shape, Tone } from "./shape.ts";
