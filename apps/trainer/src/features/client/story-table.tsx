import {
  addDays,
  type ClientProgress,
  type Step,
  stepOrder,
  stepWeeks,
  weeklyWorst,
} from "@fourstep/core";
import { Cell, Column, RowHead, Table } from "@fourstep/ui/table";
import { useDayWords } from "@fourstep/web/use-day-words";
import { useTranslations } from "use-intl";
import { storyScale } from "./story-scale.ts";

/** The same numbers as the chart, week by week, the latest first. */
export function StoryTable({ progress }: { progress: ClientProgress }) {
  const t = useTranslations("story");
  const stepName = useTranslations("step");
  const days = useDayWords();
  const scale = storyScale(progress);
  const worst = weeklyWorst(progress.pain);
  const byStep = stepWeeks(progress.days, scale.first, progress.day);
  const keptOf = (step: Step, week: string) => {
    const kept =
      byStep.find((one) => one.step === step)?.weeks.find((one) => one.weekOf === week)?.kept ?? [];
    return kept.length === 0
      ? "–"
      : t("keptOf", { done: kept.filter((one) => one === "done").length, of: kept.length });
  };
  return (
    <div className="overflow-x-auto">
      <Table caption={t("tableCaption")} className="min-w-[44rem]">
        <thead>
          <tr>
            <Column>{t("week")}</Column>
            <Column isNumeric>{t("legendWorst")}</Column>
            <Column isNumeric>{t("legendNow")}</Column>
            {stepOrder.walkthrough.map((step) => (
              <Column key={step} isNumeric>
                {stepName(step)}
              </Column>
            ))}
            <Column>{t("planChange")}</Column>
          </tr>
        </thead>
        <tbody>
          {scale.weeks.toReversed().map((week) => {
            const end = addDays(week, 6);
            const isIn = (day: string) => day >= week && day <= end;
            const now = progress.pain.findLast((one) => one.now !== null && isIn(one.day))?.now;
            const versions = progress.versions.filter((one) => isIn(one.from));
            return (
              <tr key={week}>
                <RowHead>{days.dayAndMonth(week)}</RowHead>
                <Cell isNumeric>{worst.find((one) => one.weekOf === week)?.worst ?? "–"}</Cell>
                <Cell isNumeric>{now ?? "–"}</Cell>
                {stepOrder.walkthrough.map((step) => (
                  <Cell key={step} isNumeric>
                    {keptOf(step, week)}
                  </Cell>
                ))}
                <Cell>
                  {versions
                    .map(
                      (one) => `${t("version", { number: one.number })} ${one.reason ?? one.title}`,
                    )
                    .join(", ")}
                </Cell>
              </tr>
            );
          })}
        </tbody>
      </Table>
    </div>
  );
}
