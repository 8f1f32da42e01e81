interface AnswerStemsProps {
  /** Discomfort set by set, the last one being where the session was stopped. */
  answers: readonly number[];
  label: string;
  /** Beside the last one. */
  stopped: string;
}

const octagon = "-2.9,-7 2.9,-7 7,-2.9 7,2.9 2.9,7 -2.9,7 -7,2.9 -7,-2.9";
const [left, top, bottom, step] = [22, 10, 72, 24];

/** Discomfort set by set up to a stop, on the whole scale of nought to ten. */
export function AnswerStems({ answers, label, stopped }: AnswerStemsProps) {
  const shown = answers.slice(-6);
  const y = (value: number) => bottom - ((bottom - top) * value) / 10;
  const x = (place: number) => left + 14 + place * step;
  const last = shown.length - 1;
  const width = x(last) + 64;
  return (
    <svg role="img" aria-label={label} width={width} height={84} className="shrink-0">
      {[0, 5, 10].map((line) => (
        <g key={line}>
          <line x1={left} x2={width} y1={y(line)} y2={y(line)} className="stroke-line" />
          <text x={left - 6} y={y(line) + 4} textAnchor="end" className="type-d-axis fill-ink-3">
            {line}
          </text>
        </g>
      ))}
      {shown.map((answer, place) => (
        // oxlint-disable-next-line react/no-array-index-key -- answers have no name but their place
        <g key={place} transform={`translate(${x(place)} ${y(answer)})`}>
          <line
            y2={y(0) - y(answer)}
            strokeWidth={2}
            className={place === last ? "stroke-mark-stop" : "stroke-ink-3"}
          />
          {place === last ? (
            <>
              <polygon points={octagon} className="fill-mark-stop" />
              <text x={12} y={4} className="type-d-small fill-stop font-semibold">
                {stopped}
              </text>
            </>
          ) : (
            <circle r={3.5} className="fill-ink" />
          )}
        </g>
      ))}
    </svg>
  );
}
