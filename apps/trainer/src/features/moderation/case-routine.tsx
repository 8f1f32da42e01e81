"use client";

import { doseInWords, exerciseById, type RoutineInContext } from "@fourstep/core";
import { useDayWords } from "@fourstep/web/use-day-words";
import { useTranslations } from "use-intl";

/** A routine that a case is about, as everybody read it: whom it is for, why, what it asks for, what it warns of. */
export function CaseRoutine({ whole }: { whole: NonNullable<RoutineInContext["whole"]> }) {
  const t = useTranslations("moderation");
  const days = useDayWords();
  const { audience, why, frequency, items, safetyNotes } = whole.content;
  return (
    <div className="grid max-h-96 max-w-prose gap-2 overflow-y-auto">
      <p className="type-d-small text-ink-2">
        {t("ofRoutine.since", { day: days.short(whole.publishedAt.slice(0, 10)) })}
      </p>
      <p className="type-d-body text-ink">{[audience, frequency].join(" · ")}</p>
      <p className="type-d-body whitespace-pre-line text-ink [overflow-wrap:anywhere]">{why}</p>
      <ul className="type-d-body list-disc ps-5 marker:text-teal-3">
        {items.map(({ exerciseId, dose }, place) => {
          const exercise = exerciseById(exerciseId);
          return (
            // oxlint-disable-next-line no-array-index-key -- an exercise may stand in it twice, and nothing changes places
            <li key={place}>
              {exercise ? `${exercise.name}: ${doseInWords(dose, exercise)}` : exerciseId}
            </li>
          );
        })}
      </ul>
      {safetyNotes.map((note) => (
        <p key={note} className="type-d-body text-ink-2 [overflow-wrap:anywhere]">
          {note}
        </p>
      ))}
    </div>
  );
}
