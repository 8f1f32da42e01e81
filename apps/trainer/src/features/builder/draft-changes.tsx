"use client";

import { useTranslations } from "use-intl";
import { usePlanBoard } from "./builder-context.ts";
import { ChangeList } from "./change-list.tsx";
import { useDraftChanges } from "./use-draft-changes.ts";

/** What the draft does otherwise than the running plan, every phase by itself. */
export function DraftChanges() {
  const t = useTranslations("builder");
  const { content } = usePlanBoard();
  const { phases, weeks, hasOtherDays } = useDraftChanges();
  const isOne = phases.length === 1;
  const other = phases.filter(({ isNew, changes }) => isNew || changes.length > 0);
  const calendar = [
    weeks ? t("change.weeks", weeks) : null,
    hasOtherDays ? t("change.weekdays", { count: content.weekdays.length }) : null,
  ].filter((line) => line !== null);
  if (other.length === 0 && calendar.length === 0) return <p>{t("change.none")}</p>;
  return (
    <div className="grid gap-2">
      {other.map(({ key, place, fromWeek, isNew, changes }) => (
        <section key={key} className="grid gap-1">
          {isOne ? null : (
            <h4 className="type-d-small font-semibold text-ink">
              {t(isNew ? "change.newPhase" : "change.phase", { place, week: fromWeek })}
            </h4>
          )}
          <ChangeList changes={changes} />
        </section>
      ))}
      {calendar.length > 0 ? (
        <ul className="grid list-disc gap-1 ps-5">
          {calendar.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
