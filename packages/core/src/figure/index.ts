export { hasFigure, shapesOf } from "./figure.ts";
export type { Figure, FigureOptions } from "./figure.ts";
export type { Box, Shape, Tone } from "./shape.ts";
