"use client";

import { useTranslations } from "use-intl";
import { usePlanBoard } from "./builder-context.ts";
import { ChangeList } from "./change-list.tsx";
import { useDraftChanges } from "./use-draft-changes.ts";

/** What the draft does otherwise than the running plan, every phase by itself. */
export function DraftChanges() {
  const t = useTranslations("builder");
  const { content } = usePlanBoard();
  const { phases, weeks, hasOtherDays, rule } = useDraftChanges();
  const isOne = phases.length === 1;
  const other = phases.filter(({ isNew, changes }) => isNew || changes.length > 0);
  const plan = [
    weeks ? t("change.weeks", weeks) : null,
    hasOtherDays ? t("change.weekdays", { count: content.weekdays.length }) : null,
    rule?.mode
      ? t("change.mode", {
          before: t(`rule.${rule.mode.before}`),
          after: t(`rule.${rule.mode.after}`),
        })
      : null,
    rule?.rule
      ? t("change.rule", {
          count: rule.rule.greenSessions,
          upBy: rule.rule.upBy,
          most: rule.rule.mostSets,
        })
      : null,
  ].filter((line) => line !== null);
  if (other.length === 0 && plan.length === 0) return <p>{t("change.none")}</p>;
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
      {plan.length > 0 ? (
        <ul className="grid list-disc gap-1 ps-5">
          {plan.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
