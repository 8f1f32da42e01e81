/** A point in per cent of body height: x the way the body faces, y up, the floor at nought. */
export type Point = readonly [x: number, y: number];

export const add = (a: Point, b: Point): Point => [a[0] + b[0], a[1] + b[1]];
export const times = (a: Point, factor: number): Point => [a[0] * factor, a[1] * factor];
export const towards = (a: Point, b: Point, share: number): Point => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
];
export const distance = (a: Point, b: Point): number => Math.hypot(b[0] - a[0], b[1] - a[1]);

/** The direction from `a` to `b`, of length one. */
export function direction(a: Point, b: Point): Point {
  const length = distance(a, b) || 1;
  return [(b[0] - a[0]) / length, (b[1] - a[1]) / length];
}

/** Turned a quarter to the left: for a limb that hangs, the side it faces. */
export const leftOf = (d: Point): Point => [-d[1], d[0]];

/** Degrees from upright, leaning forward when positive, as a direction. */
export function lean(degrees: number): Point {
  const angle = (degrees * Math.PI) / 180;
  return [Math.sin(angle), Math.cos(angle)];
}

const round = (value: number): number => Math.round(value * 10) / 10 || 0;
/** SVG grows downwards. */
const at = (p: Point): string => `${round(p[0])} ${round(-p[1])}`;

/** A limb: two circles and the tangents that join them. Always drawn in the same sense, so that limbs add up. */
export function capsule(a: Point, radiusA: number, b: Point, radiusB: number): string {
  const length = distance(a, b);
  if (length <= Math.abs(radiusA - radiusB))
    return disc(radiusA > radiusB ? a : b, Math.max(radiusA, radiusB));
  const along = Math.atan2(-(b[1] - a[1]), b[0] - a[0]);
  const spread = Math.acos((radiusA - radiusB) / length);
  const rim = (centre: Point, radius: number, angle: number): Point => [
    centre[0] + radius * Math.cos(angle),
    centre[1] - radius * Math.sin(angle),
  ];
  const isWide = spread > Math.PI / 2 ? 1 : 0;
  return (
    `M${at(rim(a, radiusA, along - spread))}L${at(rim(b, radiusB, along - spread))}` +
    `A${radiusB} ${radiusB} 0 ${isWide} 1 ${at(rim(b, radiusB, along + spread))}` +
    `L${at(rim(a, radiusA, along + spread))}` +
    `A${radiusA} ${radiusA} 0 ${1 - isWide} 1 ${at(rim(a, radiusA, along - spread))}Z`
  );
}

/** A disc; `sense` 0 cuts it out of what it lies in. */
export function disc(centre: Point, radius: number, sense: 0 | 1 = 1): string {
  return ellipse(centre, radius, radius, 0, sense);
}

/** An ellipse whose long axis leans `degrees` from upright. */
export function ellipse(
  centre: Point,
  across: number,
  along: number,
  degrees = 0,
  sense: 0 | 1 = 1,
): string {
  const reach = times(lean(degrees), along);
  const top = add(centre, reach);
  const bottom = add(centre, times(reach, -1));
  const arc = `A${across} ${along} ${round(degrees)} 1 ${sense} `;
  return `M${at(top)}${arc}${at(bottom)}${arc}${at(top)}Z`;
}

/** A leaf from `a` to `b`, `width` wide in the middle: the mark of a target muscle. */
export function leaf(a: Point, b: Point, width: number): string {
  const middle = towards(a, b, 0.5);
  const side = times(leftOf(direction(a, b)), width);
  return `M${at(a)}Q${at(add(middle, side))} ${at(b)}Q${at(add(middle, times(side, -1)))} ${at(a)}Z`;
}

/** A polyline through the points. */
export function line(...points: readonly Point[]): string {
  return `M${points.map(at).join("L")}`;
}

/** A curve from `a` to `b`, drawn towards `control`. */
export function curve(a: Point, control: Point, b: Point): string {
  return `M${at(a)}Q${at(control)} ${at(b)}`;
}

/** An upright rectangle by two corners. */
export function block([x0, y0]: Point, [x1, y1]: Point): string {
  return `${line([x0, y0], [x0, y1], [x1, y1], [x1, y0])}Z`;
}
