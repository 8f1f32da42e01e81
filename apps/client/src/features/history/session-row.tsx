"use client";

import type { SessionSummary } from "@fourstep/core";
import { ChevronRight } from "lucide-react";
import type { Route } from "next";
import Link from "next/link";
import { useTranslations } from "use-intl";
import { useDayWords } from "@fourstep/web/use-day-words";
import { StepBands } from "./step-bands.tsx";

/** One session in a line: the day, what came of it, and the four steps as bands. */
export function SessionRow({ session }: { session: SessionSummary }) {
  const t = useTranslations("history");
  const days = useDayWords();
  const isOpen = session.finishedAt === null;
  const isWhole = session.doneSets >= session.plannedSets;
  const ending =
    session.ended === "finished" && !isWhole ? t("partly") : t(`ended.${session.ended ?? "early"}`);
  const facts = [
    t("sets", { done: session.doneSets, planned: session.plannedSets }),
    t("minutes", { minutes: Math.max(1, Math.round(session.seconds / 60)) }),
    session.worstDiscomfort === null ? null : t("discomfort", { worst: session.worstDiscomfort }),
  ];
  const address = isOpen ? `/session/${session.id}` : `/history/${session.id}`;
  return (
    <Link
      href={address as Route}
      prefetch={false}
      className="flex items-center gap-4 rounded-card px-4 py-3.5"
    >
      <StepBands done={session.doneByStep} planned={session.plannedByStep} />
      <span className="min-w-0 flex-1">
        <span className="type-row-s block text-ink">{days.long(session.day)}</span>
        <span className="type-secondary-s block text-ink-2">
          {session.routineName} · {isOpen ? t("open") : ending}
        </span>
        <span className="type-secondary-s block text-ink-2">
          {facts.filter(Boolean).join(" · ")}
        </span>
      </span>
      <ChevronRight aria-hidden size={20} className="shrink-0 text-ink-3" />
    </Link>
  );
}
