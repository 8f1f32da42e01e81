import { noiseBand } from "@fourstep/core";

const width = 62;
const height = 30;
const inset = 4;
/** Same scale for everybody, as on the trainer's roster. */
const top = 7.5;

const y = (worst: number) => inset + (1 - Math.min(worst, top) / top) * (height - 2 * inset);

/** Worst pain week by week over the band of noise round the first week. The words beside it carry the numbers. */
export function PainSpark({ worst }: { worst: readonly number[] }) {
  const x = (place: number) =>
    inset + (place / Math.max(1, worst.length - 1)) * (width - 2 * inset);
  const band = noiseBand(worst[0] ?? 0);
  const points = worst.map((value, place) => `${x(place)},${y(value)}`).join(" ");
  const last = worst.length - 1;
  return (
    <svg aria-hidden viewBox={`0 0 ${width} ${height}`} className="h-8 w-16 shrink-0">
      <rect
        x={0}
        width={width}
        y={y(band.high)}
        height={y(band.low) - y(band.high)}
        rx={3}
        className="fill-sunken"
      />
      <polyline
        points={points}
        fill="none"
        strokeWidth={2.2}
        strokeLinejoin="round"
        strokeLinecap="round"
        className="stroke-ink-2"
      />
      <circle cx={x(last)} cy={y(worst[last] ?? 0)} r={3.4} className="fill-ink" />
    </svg>
  );
}
