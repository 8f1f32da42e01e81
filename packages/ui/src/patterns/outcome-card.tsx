import { changeVerdict, type Outcome } from "@fourstep/core";
import { BadgeCheck } from "lucide-react";
import { type CommentWords, fill } from "./comment-words.tsx";

/** What a member chose to show of how it went: from their log, or marked as their word. */
export function OutcomeCard({
  outcome,
  words,
}: {
  outcome: Omit<Outcome, "id">;
  words: CommentWords;
}) {
  const { source, sessions, weeks, painBefore, painAfter } = outcome;
  const isLog = source === "log";
  const isReal = changeVerdict(painBefore, painAfter).verdict === "likely_real";
  return (
    <div
      className={`mt-3 flex flex-wrap items-center gap-x-8 gap-y-2 rounded-option px-4 py-3 ${isLog ? "bg-accent-soft" : "border border-line-2"}`}
    >
      <p className="type-secondary-s text-ink-2">
        {words.worstPain}
        <span className="type-section block text-ink tabular-nums">
          <span aria-hidden>
            {painBefore} → {painAfter}
          </span>
          <span className="sr-only">
            {fill(words.from, { before: painBefore, after: painAfter })}
          </span>
        </span>
      </p>
      <p className="type-secondary-s text-ink">{fill(words.amounts, { sessions, weeks })}</p>
      <p className="type-secondary-s text-ink-2">
        <span className="flex items-center gap-1.5 font-semibold text-accent">
          {isLog ? <BadgeCheck aria-hidden size={18} /> : null}
          {isLog ? words.verified : words.selfReported}
        </span>
        {isReal ? words.likelyReal : words.withinNoise}
      </p>
    </div>
  );
}
