"use client";

import type { Today } from "@fourstep/core";
import { useTranslations } from "use-intl";
import { OfflineLine } from "@fourstep/web/offline-line";
import { ScreenHeading } from "@fourstep/web/screen-heading";
import { useDayWords } from "@fourstep/web/use-day-words";
import { InstallHintLater } from "../install/install-hint-later.tsx";
import { MorningCardLater } from "../morning/morning-card-later.tsx";
import { QuestionsFirst } from "../red-flag/questions-first.tsx";
import { TriedCardLater } from "../try/tried-card-later.tsx";
import { ChangeDayLater } from "./change-day-later.tsx";
import { PainLine } from "./pain-line.tsx";
import type { Plan } from "./plan.ts";
import { PlanCard } from "./plan-card.tsx";
import { standingOf, type Standing } from "./standing.ts";
import { StartBar } from "./start-bar.tsx";
import { ThisWeek } from "./this-week.tsx";
import { useKeptSession } from "./use-kept-session.ts";
import { WhatNext } from "./what-next.tsx";
import { withKept } from "./with-kept.ts";

/** Today with a plan: what it is, why it runs as it does, what to fetch, and the one button. */
export function TodayView({ asked, plan }: { asked: Today; plan: Plan }) {
  const t = useTranslations("today");
  const days = useDayWords();
  const today = withKept(asked, useKeptSession(asked.day, plan.versionId));
  const standing = standingOf(today);
  const titles: Record<Standing, string> = {
    due: plan.routineName,
    open: plan.routineName,
    done: t("doneTitle"),
    partly: t("partlyTitle"),
    rest: t("restTitle"),
    skipped: t("skippedTitle"),
    over: t("overTitle"),
  };
  const about = { title: plan.title, week: plan.week, weeks: plan.weeks };
  const course = plan.trainerName
    ? t("planWith", { ...about, trainer: plan.trainerName })
    : t("plan", about);
  const next = today.nextDay
    ? t("nextOn", { routine: plan.routineName, day: days.long(today.nextDay) })
    : t("noNext");
  const leads: Record<Standing, string> = {
    due: course,
    open: course,
    done: next,
    partly: next,
    rest: next,
    skipped: next,
    over: t("over", { title: plan.title }),
  };

  return (
    <>
      <OfflineLine />
      <header className="px-6 pt-4 md:pt-8">
        <p className="type-body text-ink-2">{days.long(today.day)}</p>
        <ScreenHeading title={titles[standing]} />
        <p className="type-secondary mt-1 text-ink-2">{leads[standing]}</p>
      </header>
      <ThisWeek today={today} />
      {standing === "over" ? <WhatNext /> : <PlanCard plan={plan} />}
      <TriedCardLater today={today} />
      <MorningCardLater today={today} trainerName={plan.trainerName} />
      <PainLine pain={today.pain} since={plan.startsOn} today={today.day} />
      <ChangeDayLater today={today} standing={standing} />
      <InstallHintLater today={today} />
      {today.screen.state === "due" && standing !== "open" ? (
        <QuestionsFirst why={today.screen.why} />
      ) : (
        <StartBar today={today} plan={plan} standing={standing} />
      )}
    </>
  );
}
