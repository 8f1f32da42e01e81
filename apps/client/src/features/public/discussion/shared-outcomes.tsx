import type { OutcomeSummary } from "@fourstep/core";
import { words } from "../../../words.ts";
import { OutcomeSpread } from "@fourstep/ui/patterns/outcome-spread";

/** How many shared how it went, and how it lies. */
export function SharedOutcomes({ summary }: { summary: OutcomeSummary }) {
  const { shared, fell, stayed, rose, fromLog } = summary;
  return (
    <OutcomeSpread
      summary={summary}
      words={{
        title: words("discussion.outcomes.title", { shared }),
        spread: words("discussion.outcomes.spread", { fell, stayed, rose, fromLog }),
        axis: words("discussion.outcomes.axis"),
        sample: words("discussion.outcomes.sample"),
        none: words("discussion.outcomes.none"),
      }}
    />
  );
}
