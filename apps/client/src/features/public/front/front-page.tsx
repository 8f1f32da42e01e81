import { articleRoutineId, type CommentPage, exerciseById } from "@fourstep/core";
import type { PublicRoutine } from "@fourstep/db";
import { buttonClass } from "@fourstep/ui/button-class";
import { words } from "../../../words.ts";
import { PublicFigure } from "../figure/public-figure.tsx";
import { PublicFrame, publicWidth } from "../frame/public-frame.tsx";
import { factsOf } from "../routine/facts-of.ts";
import { TheQuestion } from "./the-question.tsx";
import { StepShelf } from "../routine/step-shelf.tsx";

const promises = ["led", "log", "honest"] as const;

/** The front door: what the article asks one to do, done; and what one may expect of the product. */
export function FrontPage({
  first,
  all,
  answers,
}: {
  /** The article's own routine. */
  first: PublicRoutine["routine"] | null;
  all: readonly PublicRoutine[];
  /** What helped others most of what people said of it. */
  answers: CommentPage;
}) {
  const lunge = exerciseById("int-forward-reverse-lunge");
  return (
    <PublicFrame>
      <div className={`${publicWidth} pt-4 md:pt-8`}>
        <div className="grid items-end gap-x-10 md:grid-cols-[minmax(0,1fr)_auto]">
          <div className="pb-8 md:pb-14">
            <h1 className="type-p-h1 max-w-[36rem]">{words("front.title")}</h1>
            <p className="type-p-lede mt-4 max-w-[32rem] text-ink-2">{words("front.lede")}</p>
            <div className="mt-6 flex flex-wrap gap-3">
              <a href={`/routines/${articleRoutineId}`} className={buttonClass()}>
                {words("front.toRoutine")}
              </a>
              <a href="/article" className={buttonClass({ variant: "secondary" })}>
                {words("front.toArticle")}
              </a>
            </div>
          </div>
          {lunge ? (
            <div className="flex justify-center [--unit:1.7] md:items-end md:[--unit:2.2] lg:[--unit:2.9]">
              <PublicFigure exercise={lunge} hasGhost />
            </div>
          ) : null}
        </div>
        <div className="h-px bg-line-2" />
        {first ? <StepShelf routine={first} /> : null}
        <dl className="mt-16 grid gap-x-12 gap-y-8 md:grid-cols-3">
          {promises.map((promise) => (
            <div key={promise} className="border-t border-line pt-5">
              <dt className="type-p-h3">{words(`front.${promise}Title`)}</dt>
              <dd className="type-p-body mt-2 text-ink-2">{words(`front.${promise}`)}</dd>
            </div>
          ))}
        </dl>
        {first ? <TheQuestion answers={answers} /> : null}
        <section aria-labelledby="all" className="mt-16">
          <div className="flex flex-wrap items-baseline justify-between gap-x-8">
            <h2 id="all" className="type-p-h2">
              {words("front.all")}
            </h2>
            <a href="/routines" className="link type-p-body py-3 font-semibold text-accent">
              {words("front.toLibrary")}
            </a>
          </div>
          <ul className="mt-2 grid gap-x-12 md:grid-cols-2">
            {all.slice(0, 8).map(({ routine }) => {
              const { minutes, count } = factsOf(routine);
              return (
                <li key={routine.id} className="border-t border-line">
                  <a
                    href={`/routines/${routine.id}`}
                    className="group flex items-baseline justify-between gap-4 py-3.5"
                  >
                    <span className="type-p-body font-semibold text-ink group-hover:underline">
                      {routine.name}
                    </span>
                    <span className="type-secondary-s shrink-0 text-ink-2">
                      {words("public.minutesAndCount", { minutes, count })}
                    </span>
                  </a>
                </li>
              );
            })}
          </ul>
        </section>
      </div>
    </PublicFrame>
  );
}
