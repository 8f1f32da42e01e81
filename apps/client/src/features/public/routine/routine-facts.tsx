import type { PublicRoutine } from "@fourstep/db";
import { words } from "../../../words.ts";
import { factsOf } from "./facts-of.ts";

/** Whom it is for and what it takes, in one line where there is room. */
export function RoutineFacts({ routine }: { routine: PublicRoutine["routine"] }) {
  const { minutes, count, floor, needs } = factsOf(routine);
  const facts = [
    <strong key="minutes" className="font-semibold text-ink">
      {words("public.minutes", { minutes })}
    </strong>,
    words("public.count", { count }),
    needs.length === 0 ? words("public.needsNothing") : needs.join(", "),
    words(`public.floor.${floor}`),
    routine.frequency,
    words(`public.level.${routine.level}`),
  ];
  return (
    <>
      <ul className="type-p-body flex flex-wrap gap-x-5 gap-y-1 py-4 text-ink-2 lg:gap-x-6">
        {facts.map((fact, index) => (
          // The facts are always these, in this order.
          // oxlint-disable-next-line react/no-array-index-key
          <li
            key={index}
            className="border-line md:not-last:border-e md:not-last:pe-5 lg:not-last:pe-6"
          >
            {fact}
          </li>
        ))}
      </ul>
      <p className="type-p-body text-ink-2">
        {words("public.for")} <span className="text-ink">{routine.audience}</span>
      </p>
    </>
  );
}
