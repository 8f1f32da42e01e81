import { exerciseById, stepOrder } from "@fourstep/core";
import type { PublicRoutine } from "@fourstep/db";
import { words } from "../../../words.ts";
import { PublicFigure } from "../figure/public-figure.tsx";
import { factsOf } from "../routine/facts-of.ts";

/** One routine among others: a figure of each step on one floor, its name, whom it is for, and what it takes. */
export function RoutineRow({
  shown: { routine, author },
  isAmongTheirs = false,
}: {
  shown: PublicRoutine;
  /** It stands on its author's own page, where nobody has to be told whose it is. */
  isAmongTheirs?: boolean;
}) {
  const { id, name, audience, items, sequence, level } = routine;
  const { minutes, floor, needs } = factsOf(routine);
  const drawn = stepOrder[sequence].flatMap((step) => {
    const item = items.find((one) => one.step === step);
    return (item && exerciseById(item.exerciseId)) ?? [];
  });
  const facts = [
    words("public.minutes", { minutes }),
    needs.join(", "),
    words(`public.floor.${floor}`),
    words(`public.level.${level}`),
  ];
  return (
    <li className="border-b border-line">
      <a href={`/routines/${id}`} className="group block py-6">
        <span className="flex lg:min-h-[calc(112px*var(--unit))] items-end justify-between gap-2 border-b border-line-2 [--unit:0.56] sm:[--unit:0.72]">
          {drawn.map((exercise, place) => (
            // The same exercise may stand for two steps of a trainer's own.
            // oxlint-disable-next-line react/no-array-index-key
            <PublicFigure key={place} exercise={exercise} title="" isStill />
          ))}
        </span>
        <span className="type-p-h3 mt-4 block group-hover:underline">{name}</span>
        {author && !isAmongTheirs ? (
          <span className="type-secondary-s block text-ink-2">
            {words("public.routineBy")} {author.name}
          </span>
        ) : null}
        <span className="type-p-body mt-1 block text-ink-2">{audience}</span>
        <span className="type-secondary-s mt-2 block text-ink-2">
          {facts.filter(Boolean).join(" · ")}
        </span>
      </a>
    </li>
  );
}
