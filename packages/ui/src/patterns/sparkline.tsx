import { changeVerdict } from "@fourstep/core";
import { joinClasses } from "../join-classes.ts";

export interface SparklineProps {
  /** Worst pain 0–10, oldest first. */
  values: readonly number[];
  /** The numbers in words: the picture's text alternative. */
  label: string;
  width?: number;
  height?: number;
  /** On the client's own phone no traffic colour judges progress: the end stays in ink. */
  isPlain?: boolean;
  className?: string;
}

/** Pain week by week over its noise band; nought to ten for everybody, so that rows compare. */
export function Sparkline({
  values,
  label,
  width = 88,
  height = 32,
  isPlain = false,
  className,
}: SparklineProps) {
  const [base = 0] = values;
  const last = values.at(-1) ?? base;
  const inset = 3.5;
  const x = (place: number) =>
    values.length < 2 ? width - inset : inset + (place * (width - 2 * inset)) / (values.length - 1);
  const y = (value: number) => inset + ((10 - value) * (height - 2 * inset)) / 10;
  const change = isPlain ? null : directionOf(base, last);
  const [top, bottom] = [y(Math.min(10, base + 2)), y(Math.max(0, base - 2))];
  return (
    <svg
      role="img"
      aria-label={label}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      className={joinClasses("shrink-0", className)}
    >
      <rect x={0} y={top} width={width} height={bottom - top} rx={3} className="fill-ink/7" />
      <polyline
        points={values.map((value, place) => `${x(place)},${y(value)}`).join(" ")}
        className="fill-none stroke-ink-2"
        strokeWidth={1.75}
        strokeLinejoin="round"
        strokeLinecap="round"
      />
      <circle
        cx={x(values.length - 1)}
        cy={y(last)}
        r={3}
        className={
          change === "up" ? "fill-mark-stop" : change === "down" ? "fill-mark-go" : "fill-ink"
        }
      />
    </svg>
  );
}

/** Where pain went, when it went further than such answers vary by themselves. */
function directionOf(base: number, last: number) {
  const { verdict, direction } = changeVerdict(base, last);
  return verdict === "likely_real" ? direction : "none";
}
