export { describeFigure } from "./describe.ts";
export { figureAt, hasFigure, keyPhases, mistakesOf, shorterPhase, stillPhase } from "./figure.ts";
export type { Figure, FigureOptions, FigureSide, MistakeFigure } from "./figure.ts";
export { placesOf, trailOf } from "./trail.ts";
export type { PlaceMark, Trail } from "./trail.ts";
export type { FloorPlace } from "./source.ts";
export type { Box, Shape, Tone } from "./shape.ts";
