"use client";

import { laterParts } from "../../shell/later-parts.tsx";

// All figures together weigh as much as the rest of a page: its words and numbers come first.
const figures = laterParts(() => import("./figure-parts.ts"));

/** Takes the room that the figure will fill, so that nothing moves when it comes. */
const Room = ({ className }: { className?: string | undefined }) => (
  <span aria-hidden className={`block ${className ?? ""}`} />
);

export const ExerciseFigure = figures.part((parts) => parts.ExerciseFigure, Room);
export const MovingFigure = figures.part((parts) => parts.MovingFigure, Room);
export const ShorterFigure = figures.part((parts) => parts.ShorterFigure, Room);
export const MovementPicture = figures.part((parts) => parts.MovementPicture, Room);
