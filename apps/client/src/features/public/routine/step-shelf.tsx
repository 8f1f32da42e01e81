import { doseInWords, exerciseById, say, stepNumber, type Step } from "@fourstep/core";
import type { PublicRoutine } from "@fourstep/db";
import { stepGround } from "@fourstep/ui";
import { StepBadge } from "@fourstep/ui/patterns/step-badge";
import { words } from "../../../words.ts";
import { PublicFigure } from "../figure/public-figure.tsx";

type Item = PublicRoutine["routine"]["items"][number];

/** Columns that leave no orphan: the whole of a short routine in one line, a long one in two. */
const columns: Record<number, string> = {
  4: "lg:grid-cols-4",
  5: "lg:grid-cols-5",
  6: "lg:grid-cols-3",
  7: "lg:grid-cols-4",
  8: "lg:grid-cols-4",
};

/**
 * The exercises in their order. On a phone one ribbon runs beside them; where there is room they stand on one floor. A
 * step's shade belongs to its number, so the walk-through's ramp jumps, and why stands beside it.
 */
export function StepShelf({ routine: { items, sequence } }: { routine: PublicRoutine["routine"] }) {
  return (
    <section aria-labelledby="steps" className="mt-10 md:mt-12">
      <div className="flex flex-wrap items-baseline justify-between gap-x-8">
        <h2 id="steps" className="type-p-h2">
          {words("public.steps")}
        </h2>
        <details className="type-p-body w-full text-ink-2 open:mb-2 md:w-auto md:open:w-full">
          <summary className="cursor-pointer list-none py-3 [&::-webkit-details-marker]:hidden">
            {words(`public.order.${sequence}`)}{" "}
            <span className="link link--underlined font-semibold text-accent">
              {words("public.why")}
            </span>
          </summary>
          <p className="max-w-prose">{words(`public.whyOrder.${sequence}`)}</p>
          <p className="mt-2 max-w-prose">{words("public.whyHonest")}</p>
        </details>
      </div>
      <ol
        className={`mt-4 grid [--unit:0.72] md:grid-cols-3 md:[--unit:0.95] lg:mt-8 lg:[--unit:1.3] ${columns[items.length] ?? "lg:grid-cols-4"} md:gap-y-10`}
      >
        {items.map((item, place) => (
          <ShelfItem
            // The same exercise may stand in it twice.
            // oxlint-disable-next-line react/no-array-index-key
            key={place}
            item={item}
            isFirstOfStep={items[place - 1]?.step !== item.step}
            isFirst={place === 0}
            isLast={place === items.length - 1}
          />
        ))}
      </ol>
    </section>
  );
}

function ShelfItem({
  item: { exerciseId, step, dose },
  isFirstOfStep,
  isFirst,
  isLast,
}: {
  item: Item;
  isFirstOfStep: boolean;
  isFirst: boolean;
  isLast: boolean;
}) {
  const exercise = exerciseById(exerciseId);
  if (!exercise) return null;
  return (
    <li className="grid grid-cols-[2.5rem_minmax(0,1fr)_auto] items-stretch gap-x-4 md:flex md:flex-col">
      <Ribbon step={step} {...{ isFirstOfStep, isFirst, isLast }} />
      <div className="order-2 py-3 md:order-3 md:pe-6 md:pt-4">
        <p className="type-secondary flex min-h-5 items-center gap-2 text-ink-2">
          {isFirstOfStep ? (
            <>
              <span className="hidden md:contents">
                <StepBadge step={step} />
              </span>
              {say(`step.${step}`)}
            </>
          ) : (
            <span className="sr-only">{say(`step.${step}`)}</span>
          )}
        </p>
        <h3 className="type-p-h3 mt-1">
          <a href={`/exercises/${exerciseId}`} className="hover:underline">
            {exercise.name}
          </a>
        </h3>
        <p className="type-p-body mt-0.5 font-semibold text-accent">
          {doseInWords(dose, exercise)}
        </p>
        <p className="type-secondary-s mt-1 max-w-64 text-ink-2">{exercise.cues[0]}</p>
      </div>
      <div className="order-3 flex w-24 items-center justify-center md:order-1 md:h-32 md:w-auto lg:h-40 md:items-end md:justify-start md:border-b md:border-line-2 md:ps-2">
        <PublicFigure exercise={exercise} title="" />
      </div>
    </li>
  );
}

function Ribbon({
  step,
  isFirstOfStep,
  isFirst,
  isLast,
}: {
  step: Step;
  isFirstOfStep: boolean;
  isFirst: boolean;
  isLast: boolean;
}) {
  return (
    <span
      aria-hidden
      data-print="exact"
      className={`order-1 flex justify-center pt-3 text-[1.375rem] leading-6 font-[720] md:hidden ${stepGround[step]} ${isFirst ? "rounded-t-full" : isFirstOfStep ? "mt-0.5" : ""} ${isLast ? "rounded-b-full" : ""}`}
    >
      {isFirstOfStep ? stepNumber[step] : null}
    </span>
  );
}
