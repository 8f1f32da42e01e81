import type { Exercise } from "@fourstep/core";
import { figureAt, type Shape, stillPhase, type Tone } from "@fourstep/core/figure";

/** The light theme's colours: a picture that is shared stands on whatever ground it is put. */
const colours: Record<Tone, string> = {
  near: "#1f3f4b",
  arm: "#2e5a69",
  far: "#9bb1b9",
  target: "#e4572e",
  working: "#e4572e",
  roller: "#cfa95a",
  wall: "#ddd3c4",
  mat: "#dfe6e2",
  floor: "#d6ccbd",
};
export const pictureColours = {
  paper: "#fbf8f3",
  ink: "#1d2a30",
  ink2: "#4c5a61",
  line: "#d6ccbd",
  teal: ["#cbe4e1", "#8cc2be", "#2d8085", "#0b4d55"],
} as const;

export interface FigureImage {
  /** A data address of the drawing. */
  readonly src: string;
  readonly width: number;
  readonly height: number;
}

/** An exercise's still as an image of its own, as large as fits into a box. */
export function figureImage(
  { id, dosage }: Exercise,
  room: { readonly width: number; readonly height: number },
): FigureImage | null {
  const figure = figureAt(id, stillPhase(id), dosage.perSide ? "right" : "both");
  if (!figure) return null;
  const { x, y, width, height } = figure.box;
  const scale = Math.min(room.width / width, room.height / height);
  const paths = figure.shapes.filter(({ stroke }) => stroke !== "floor").map(pathOf);
  const turned = figure.isMirrored ? ' transform="scale(-1 1)"' : "";
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}" width="${width * scale}" height="${height * scale}"><g${turned}>${paths.join("")}</g></svg>`;
  return {
    src: `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`,
    width: Math.round(width * scale),
    height: Math.round(height * scale),
  };
}

function pathOf({ d, fill, stroke, strokeWidth, hasHalo, opacity }: Shape): string {
  const seen = opacity === undefined ? "" : ` opacity="${opacity}"`;
  if (stroke) {
    const ground = fill ? colours[fill] : "none";
    return `<path d="${d}"${seen} fill="${ground}" stroke="${colours[stroke]}" stroke-width="${strokeWidth ?? 1}" stroke-linecap="round" stroke-linejoin="round"/>`;
  }
  if (fill === "working") {
    return `<path d="${d}"${seen} fill="none" stroke="${colours.working}" stroke-width="${strokeWidth ?? 1}"/>`;
  }
  const shape = `fill="${fill ? colours[fill] : "none"}"`;
  // The rim is painted first, so that only its outer half shows; not every renderer knows `paint-order`.
  const rim = hasHalo
    ? `<path d="${d}" fill="none" stroke="${pictureColours.paper}" stroke-width="${strokeWidth ?? (fill === "target" ? 1.5 : 2.2)}"/>`
    : "";
  return `${rim}<path d="${d}"${seen} ${shape}/>`;
}
