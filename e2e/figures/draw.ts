import type { Figure, Shape } from "@fourstep/core/figure";

/** One figure as SVG, in the classes of the theme; `unit` is pixels for one per cent of body height. */
export function svgOf({ shapes, box, isMirrored }: Figure, unit: number): string {
  const [width, height] = [box.width * unit, box.height * unit];
  const view = `${box.x} ${box.y} ${box.width} ${box.height}`;
  const turned = isMirrored ? ' transform="scale(-1 1)"' : "";
  return `<svg width="${width}" height="${height}" viewBox="${view}"><g${turned}>${shapes.map(pathOf).join("")}</g></svg>`;
}

/** The same look as `packages/ui/src/figure-shapes.tsx`, without React. */
function pathOf({ d, fill, stroke, strokeWidth, hasHalo, opacity }: Shape): string {
  const isOutline = fill === "working";
  const paint = fill && !isOutline ? `var(--figure-${fill})` : "none";
  const edge = stroke ?? (isOutline ? "working" : hasHalo ? "halo" : undefined);
  const width = strokeWidth ?? (isOutline ? 1 : fill === "target" ? 1.5 : 2.2);
  const rim = edge
    ? ` stroke="var(--figure-${edge})" stroke-width="${width}" stroke-linejoin="round" stroke-linecap="${stroke === "floor" ? "butt" : "round"}"`
    : "";
  const order = edge === "halo" ? ' paint-order="stroke"' : "";
  const faint = opacity === undefined ? "" : ` opacity="${opacity}"`;
  return `<path d="${d}" fill="${paint}"${rim}${order}${faint}/>`;
}
