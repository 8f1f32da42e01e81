import type { Spot } from "./camera.ts";

/** How far something reaches on the picture, y up. */
export interface Extent {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/** A path as it is drawn, and how far it reaches. */
export interface Pen {
  d: string;
  extent: Extent;
}

export const newPen = (): Pen => ({
  d: "",
  extent: { left: Infinity, right: -Infinity, bottom: Infinity, top: -Infinity },
});

export const joined = (a: Extent, b: Extent): Extent => ({
  left: Math.min(a.left, b.left),
  right: Math.max(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
  top: Math.max(a.top, b.top),
});

const reached = (pen: Pen, [x, y]: Spot, radius: number) => {
  const around = { left: x - radius, right: x + radius, bottom: y - radius, top: y + radius };
  pen.extent = joined(pen.extent, around);
};

// Hundredths keep a slow movement smooth on a large screen.
const round = (value: number): number => Math.round(value * 100) / 100 || 0;
/** SVG grows downwards. */
const at = (spot: Spot): string => `${round(spot[0])} ${round(-spot[1])}`;

/** A round limb: two circles and the tangents that join them, always in the same sense, so that limbs add up. */
export function capsule(pen: Pen, a: Spot, radiusA: number, b: Spot, radiusB: number): void {
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
  if (length <= Math.abs(radiusA - radiusB) + 1e-6) {
    disc(pen, radiusA > radiusB ? a : b, Math.max(radiusA, radiusB));
    return;
  }
  reached(pen, a, radiusA);
  reached(pen, b, radiusB);
  const along = Math.atan2(a[1] - b[1], b[0] - a[0]);
  const spread = Math.acos((radiusA - radiusB) / length);
  const rim = (centre: Spot, radius: number, angle: number): Spot => [
    centre[0] + radius * Math.cos(angle),
    centre[1] - radius * Math.sin(angle),
  ];
  const isWide = spread > Math.PI / 2 ? 1 : 0;
  const [ra, rb] = [round(radiusA), round(radiusB)];
  pen.d +=
    `M${at(rim(a, radiusA, along - spread))}L${at(rim(b, radiusB, along - spread))}` +
    `A${rb} ${rb} 0 ${isWide} 1 ${at(rim(b, radiusB, along + spread))}` +
    `L${at(rim(a, radiusA, along + spread))}` +
    `A${ra} ${ra} 0 ${1 - isWide} 1 ${at(rim(a, radiusA, along - spread))}Z`;
}

/** A disc; `sense` 0 cuts it out of what it lies in. */
export function disc(pen: Pen, centre: Spot, radius: number, sense: 0 | 1 = 1): void {
  oval(pen, centre, radius, radius, [0, 1], sense);
}

/** An oval, `along` its axis and `across` it; the axis is of length one. */
export function oval(
  pen: Pen,
  [x, y]: Spot,
  across: number,
  along: number,
  axis: Spot,
  sense: 0 | 1 = 1,
): void {
  reached(pen, [x, y], Math.max(across, along));
  const [dx, dy] = [axis[0] * along, axis[1] * along];
  const turn = round((Math.atan2(axis[0], axis[1]) * 180) / Math.PI);
  const arc = `A${round(across)} ${round(along)} ${turn} 1 ${sense} `;
  const [top, bottom] = [at([x + dx, y + dy]), at([x - dx, y - dy])];
  pen.d += `M${top}${arc}${bottom}${arc}${top}Z`;
}

/** A leaf from `a` to `b`, `width` wide in the middle: the mark of a muscle. */
export function leaf(pen: Pen, a: Spot, b: Spot, width: number): void {
  reached(pen, a, 0.7);
  reached(pen, b, 0.7);
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
  // Seen along its length a muscle is as long as it is wide, not a dot.
  const stretch = Math.max(1, (1.5 * width) / length);
  const middle: Spot = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
  const half: Spot = [((b[0] - a[0]) / 2) * stretch, ((b[1] - a[1]) / 2) * stretch];
  const side: Spot = [(-(b[1] - a[1]) / length) * width, ((b[0] - a[0]) / length) * width];
  const from = at([middle[0] - half[0], middle[1] - half[1]]);
  const to = at([middle[0] + half[0], middle[1] + half[1]]);
  const bulge = (sign: 1 | -1) => at([middle[0] + side[0] * sign, middle[1] + side[1] * sign]);
  pen.d += `M${from}Q${bulge(1)} ${to}Q${bulge(-1)} ${from}Z`;
}

/** Straight lines through the points. */
export function line(pen: Pen, spots: readonly Spot[], isClosed = false): void {
  for (const spot of spots) reached(pen, spot, 0);
  pen.d += `M${spots.map(at).join("L")}${isClosed ? "Z" : ""}`;
}

/** The outline round all points: a box seen from any side. */
export function hull(pen: Pen, spots: readonly Spot[]): void {
  const sorted = [...spots].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const half = (points: readonly Spot[]): Spot[] => {
    const chain: Spot[] = [];
    for (const spot of points) {
      while (chain.length > 1 && turnOf(chain.at(-2)!, chain.at(-1)!, spot) <= 1e-9) chain.pop();
      chain.push(spot);
    }
    return chain.slice(0, -1);
  };
  line(pen, [...half(sorted), ...half(sorted.toReversed())], true);
}

const turnOf = (a: Spot, b: Spot, c: Spot): number =>
  (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
