import type { OutcomeSummary } from "@fourstep/core";

export interface OutcomeSpreadProps {
  summary: OutcomeSummary;
  words: {
    readonly title: string;
    readonly spread: string;
    readonly axis: string;
    readonly sample: string;
    readonly none: string;
  };
}

const shade = { fell: "bg-teal-3", stayed: "bg-ink-3", rose: "bg-mark-ease" } as const;
const mostDots = 12;

/** How what people chose to share lies: one dot a person, never an average. */
export function OutcomeSpread({ summary, words }: OutcomeSpreadProps) {
  if (summary.shared === 0) {
    return <p className="type-p-body text-ink-2">{words.none}</p>;
  }
  const changes = summary.dots.map(({ change }) => change);
  const low = Math.min(-3, ...changes);
  const high = Math.max(1, ...changes);
  const columns = Array.from({ length: high - low + 1 }, (_, at) => low + at);
  return (
    <section aria-labelledby="outcomes">
      <h2 id="outcomes" className="type-section">
        {words.title}
      </h2>
      <p className="type-p-body mt-1 text-ink">{words.spread}</p>
      <div aria-hidden className="mt-4 flex items-end gap-1 border-b border-line-2">
        {columns.map((change) => (
          <Column key={change} dots={summary.dots.filter((dot) => dot.change === change)} />
        ))}
      </div>
      <div aria-hidden className="type-secondary-s flex gap-1 text-center text-ink-2 tabular-nums">
        {columns.map((change) => (
          <span key={change} className="flex-1">
            {change > 0 ? `+${change}` : String(change).replace("-", "−")}
          </span>
        ))}
      </div>
      <p className="type-secondary-s mt-1 text-ink-2">{words.axis}</p>
      <p className="type-secondary mt-3 text-ink-2">{words.sample}</p>
    </section>
  );
}

function Column({ dots }: { dots: OutcomeSummary["dots"] }) {
  const people = dots.flatMap(({ verdict, people: many }) =>
    Array.from({ length: Math.min(many, mostDots) }, () => verdict),
  );
  return (
    <span className="flex flex-1 flex-col items-center gap-1 pb-1">
      {people.slice(0, mostDots).map((verdict, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- dots have no names
        <span key={at} className={`size-2.5 rounded-full ${shade[verdict]}`} />
      ))}
    </span>
  );
}
