import { steps, type Step } from "@fourstep/core";
import { stepFill } from "@fourstep/ui";
import { useId } from "react";

const band = 8;
const width = 40;
const radius = 8;

/** The four steps as bands, step 1 at the bottom; a band is as long as the share of its sets that was done. */
export function StepBands({
  done,
  planned,
}: {
  done: Record<Step, number>;
  planned: Record<Step, number>;
}) {
  const share = (step: Step) => (planned[step] ? Math.min(1, done[step] / planned[step]) : 0);
  const height = band * steps.length;
  const clip = useId();
  return (
    <svg aria-hidden viewBox={`-1 -1 ${width + 2} ${height + 2}`} className="h-8.5 w-10.5 shrink-0">
      <clipPath id={clip}>
        <rect width={width} height={height} rx={radius} />
      </clipPath>
      <g clipPath={`url(#${clip})`}>
        {steps.map((step, place) => (
          <rect
            key={step}
            y={height - band * (place + 1)}
            width={width * share(step)}
            height={band}
            className={stepFill[step]}
          />
        ))}
      </g>
      <rect
        width={width}
        height={height}
        rx={radius}
        fill="none"
        className="stroke-teal-3"
        strokeOpacity={0.7}
      />
    </svg>
  );
}
