"use client";

import { describeDose, estimatedMinutes } from "@fourstep/core";
import { stepGround } from "@fourstep/ui/step";
import { joinClasses } from "@fourstep/ui";
import { useTranslations } from "use-intl";
import { usePlanBoard } from "./builder-context.ts";
import { CardFigure } from "./card-figure.tsx";

/** Today as the client will see it, live. */
export function PhoneFrame() {
  const t = useTranslations("builder");
  const board = usePlanBoard();
  const { content, phase, order, totals } = board;
  const minutes = estimatedMinutes(phase.items);
  return (
    <figure className="rounded-[2.25rem] border-[5px] border-ink bg-paper px-4 pt-4 pb-6">
      <figcaption className="type-d-small text-ink-2">{t("phone.caption")}</figcaption>
      <p className="mt-2 font-display text-[1.3125rem] leading-6 font-semibold">
        {t("phone.title", { title: content.title || t("untitled"), minutes })}
      </p>
      <p className="type-d-small text-ink-2">{t("phone.week", { weeks: content.weeks })}</p>
      <div aria-hidden className="my-2.5 flex gap-1">
        {order.map((step) => (
          <span
            key={step}
            className={joinClasses("h-1.5 rounded-full", stepGround[step])}
            style={{ flexGrow: Math.max(totals.secondsByStep[step], 1), flexBasis: 0 }}
          />
        ))}
      </div>
      <ol className="grid">
        {board.inOrder().map((item) => {
          const exercise = board.exerciseOf(item.exerciseId);
          return exercise ? (
            <li key={item.key} className="flex items-center gap-2.5 border-t border-line py-1.5">
              <span className="flex h-9 w-13 shrink-0 items-end justify-center overflow-hidden">
                <CardFigure exercise={exercise} unit={0.3} />
              </span>
              <span className="min-w-0">
                <span className="type-d-name block">{exercise.shortName}</span>
                <span className="type-d-small block text-ink-2">
                  {describeDose(item.dose, exercise)}
                </span>
              </span>
            </li>
          ) : null;
        })}
      </ol>
    </figure>
  );
}
