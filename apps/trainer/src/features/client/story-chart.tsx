"use client";

import { type ClientProgress, painStory, stepOrder, stepWeeks, weekOf } from "@fourstep/core";
import { PainStoryChart } from "@fourstep/ui/patterns/pain-story-chart";
import { useDayWords } from "@fourstep/web/use-day-words";
import { useFormatter, useTranslations } from "use-intl";
import { StoryLegend } from "./story-legend.tsx";
import { shownEpoch, shownVersions, shownWeeks, storyScale } from "./story-scale.ts";

/** Under this share of its sets a step is told in the colour of amber. */
const lowShare = 0.75;

/** Pain, plan and steps of the last twelve weeks on one calendar. */
export function StoryChart({ progress }: { progress: ClientProgress }) {
  const t = useTranslations("story");
  const stepName = useTranslations("step");
  const days = useDayWords();
  const format = useFormatter();
  const { day, bands, pain, versions } = progress;
  const scale = storyScale(progress);
  const { weeks: all, since, epochs: allEpochs } = painStory(progress);
  const weeks = shownWeeks(all, scale);
  const isReal = since?.change.verdict === "likely_real" && since.change.direction !== "none";
  const told = (change: { direction: "up" | "down" | "none"; points: number }) =>
    change.direction === "none"
      ? null
      : {
          direction: change.direction,
          label:
            change.direction === "up"
              ? t("up", { points: change.points })
              : t("down", { points: change.points }),
        };
  const epochs = allEpochs.flatMap((epoch) => {
    const shown = shownEpoch(epoch, scale);
    if (!shown) return [];
    return [
      {
        ...shown,
        key: epoch.from,
        label: t("withinNoiseOf", { base: epoch.base }),
        change: epoch.change && !shown.isCut ? told(epoch.change) : null,
      },
    ];
  });
  const byStep = stepWeeks(progress.days, scale.first, day);
  const width = 1 / scale.weeks.length;
  return (
    <PainStoryChart
      label={t("chartLabel", { weeks: scale.weeks.length })}
      legend={<StoryLegend />}
      bands={bands}
      worst={weeks.map((one) => ({
        key: one.weekOf,
        at: scale.middle(one.weekOf),
        pain: one.worst,
      }))}
      now={scale.weeks.flatMap((week) => {
        // One point a week, as of worst pain: the last answer of it.
        const answer = pain.findLast((one) => one.now !== null && weekOf(one.day) === week);
        return answer ? [{ key: week, at: scale.middle(week), pain: answer.now ?? 0 }] : [];
      })}
      epochs={epochs}
      versions={shownVersions(versions, scale).map(({ version, at, room }) => ({
        key: version.id,
        at,
        room,
        flag: t("version", { number: version.number }),
        name: version.reason || version.title,
        isCurrent: version.id === versions.at(-1)?.id,
      }))}
      steps={stepOrder.walkthrough.flatMap((step) => {
        const one = byStep.find((told_) => told_.step === step);
        if (!one) return [];
        return [
          {
            step,
            name: stepName(step),
            share: one.share === null ? "" : format.number(one.share, { style: "percent" }),
            isLow: one.share !== null && one.share < lowShare,
            weeks: one.weeks.map((told_) => ({
              key: told_.weekOf,
              at: scale.middle(told_.weekOf),
              width,
              kept: told_.kept,
            })),
          },
        ];
      })}
      ticks={scale.weeks.map((week) => ({ at: scale.middle(week), label: days.dayAndMonth(week) }))}
      latest={isReal && since ? told(since.change) : null}
    />
  );
}
