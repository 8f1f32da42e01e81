/** A point of a line over the calendar (0–1) and pain (0–10). */
interface Point {
  readonly at: number;
  readonly pain: number;
}

/** A stretch with its band of noise. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
}

/** What a line of words takes of the scale, and of the calendar. */
const lineHeight = 0.9;
const labelWidth = 0.28;
/** What a point and its number take to either side of it. */
const clearance = 0.45;

/**
 * Where the lowest edge of the words of a band stands, in points of pain: within the band at its top, as long as no line runs
 * there; else at its foot, over it or under it, or over all lines. Where there is no room at all they stay at the top.
 */
export function noiseLabelAt(
  { from, to, low, high }: Stretch,
  lineCount: number,
  lines: readonly (readonly Point[])[],
): number {
  const height = lineCount * lineHeight;
  const until = Math.min(to, from + labelWidth);
  const taken = lines.flatMap((points) => rangeOf(points, from, until) ?? []);
  const isFree = (foot: number) =>
    foot >= -0.2 &&
    foot + height <= 10.4 &&
    taken.every(([least, most]) => foot >= most + clearance || foot + height <= least - clearance);
  const overAll = Math.max(high, ...taken.map(([, most]) => most + clearance));
  return [high - height, low, high, low - height, overAll].find(isFree) ?? high - height;
}

/** The least and the most of a line between two places of the calendar; null where it does not run. */
function rangeOf(
  points: readonly Point[],
  from: number,
  to: number,
): readonly [number, number][] | null {
  const within = points.filter(({ at }) => at >= from && at <= to).map(({ pain }) => pain);
  const crossed = [from, to].flatMap((at) => valueAt(points, at) ?? []);
  const all = [...within, ...crossed];
  return all.length === 0 ? null : [[Math.min(...all), Math.max(...all)]];
}

function valueAt(points: readonly Point[], at: number): number | null {
  const next = points.findIndex((point) => point.at >= at);
  const [before, after] = [points[next - 1], points[next]];
  if (!before || !after) return null;
  return before.pain + ((after.pain - before.pain) * (at - before.at)) / (after.at - before.at);
}
