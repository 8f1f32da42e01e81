"use client";

import type { Exercise } from "@fourstep/core";
import { mistakesOf } from "@fourstep/core/figure";
import { MistakeFigure } from "@fourstep/ui/mistake-figure";
import { useTranslations } from "use-intl";

/** What goes wrong: drawn under a cross where there is a figure of it, in words in any case. */
export function MistakeList({ exercise: { id, commonMistakes } }: { exercise: Exercise }) {
  const t = useTranslations("library");
  const drawn = new Set(mistakesOf(id).map(({ mistake }) => mistake));
  const rest = commonMistakes.filter((_, index) => !drawn.has(index));
  if (commonMistakes.length === 0) return null;
  return (
    <section aria-labelledby="mistakes" className="mt-8">
      <h2 id="mistakes" className="type-d-section">
        {t("mistakes")}
      </h2>
      {drawn.size > 0 ? (
        <div className="mt-3 grid gap-5 sm:grid-cols-2 lg:grid-cols-3">
          {commonMistakes.map((words, index) =>
            drawn.has(index) ? (
              <MistakeFigure key={words} exerciseId={id} mistake={index} mark={t("notLikeThis")}>
                {words}
              </MistakeFigure>
            ) : null,
          )}
        </div>
      ) : null}
      {rest.length > 0 ? (
        <ul className="type-d-body mt-3 grid list-disc gap-1 ps-5 text-ink marker:text-teal-3">
          {rest.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
