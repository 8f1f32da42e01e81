"use client";

import {
  type ClientProfile,
  type ClientProgress,
  type ClientReport,
  stepOrder,
} from "@fourstep/core";
import { StepBadge } from "@fourstep/ui/patterns/step-badge";
import { useDayWords } from "@fourstep/web/use-day-words";
import type { ReactNode } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { ReportPain } from "./report-pain.tsx";
import { ReportWords } from "./report-words.tsx";

interface ReportSheetProps {
  client: ClientProfile;
  progress: ClientProgress;
  report: ClientReport;
  trainer: string;
}

/** The sheet itself: who, when, what was planned and done, how it felt, and what was changed. Notes stay out of it. */
export function ReportSheet({ client, progress, report, trainer }: ReportSheetProps) {
  const t = useTranslations("report");
  const stepName = useTranslations("step");
  const caution = useTranslations("caution");
  const days = useDayWords();
  const format = useFormatter();
  const percent = (share: number) => format.number(share, { style: "percent" });
  const { kept } = report;
  return (
    <article className="report flex flex-col gap-7 rounded-option border border-line bg-surface p-8 print:gap-5 print:border-0 print:p-0">
      <header className="flex flex-wrap items-end justify-between gap-4 border-b border-line pb-4">
        <div>
          <p className="type-d-small text-ink-2">{t("title")}</p>
          <h1 className="type-d-page">{client.name}</h1>
          <p className="type-d-body text-ink-2">
            {t("span", { from: days.full(report.from), to: days.full(report.to) })}
          </p>
        </div>
        <p className="type-d-body text-end text-ink-2">
          {t("by", { trainer })}
          <br />
          {t("on", { day: days.full(progress.day) })}
        </p>
      </header>
      <Part title={t("training")}>
        <p className="type-d-body">
          {kept.plannedDays === 0
            ? t("nonePlanned")
            : t("kept", { kept: kept.keptDays, planned: kept.plannedDays })}{" "}
          {t("sessions", { count: report.sessions, minutes: report.minutes })}
        </p>
        <ul className="mt-3 grid gap-2 sm:grid-cols-4">
          {stepOrder.walkthrough.map((step) => (
            <li key={step} className="type-d-body flex items-center gap-2">
              <StepBadge step={step} />
              <span className="text-ink-2">{stepName(step)}</span>
              <b className="ms-auto font-semibold sm:ms-0">
                {kept.byStep[step] === null ? "–" : percent(kept.byStep[step])}
              </b>
            </li>
          ))}
        </ul>
      </Part>
      <ReportPain progress={progress} report={report} />
      <Part title={t("plan")}>
        {report.versions.length === 0 ? (
          <p className="type-d-body text-ink-2">{t("noChange")}</p>
        ) : (
          <ul className="type-d-body grid gap-1">
            {report.versions.map((version) => (
              <li key={version.id} className="grid grid-cols-[7rem_1fr] gap-3">
                <span className="text-ink-2">{days.short(version.from)}</span>
                <span>
                  {t("version", { title: version.title, number: version.number })}
                  {version.reason ? <span className="text-ink-2"> “{version.reason}”</span> : null}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Part>
      {client.care.cautions.length + client.care.goals.length === 0 ? null : (
        <Part title={t("known")}>
          <ul className="type-d-body grid gap-1">
            {client.care.goals.map((goal) => (
              <li key={goal.id}>{t("goal", { goal: goal.goal })}</li>
            ))}
            {client.care.cautions.map(({ tag, note }) => (
              <li key={tag}>
                {caution(`tag.${tag}`)}
                {note === "" ? null : <span className="text-ink-2"> {note}</span>}
              </li>
            ))}
          </ul>
        </Part>
      )}
      <ReportWords />
      <p className="type-d-small border-t border-line pt-3 text-ink-2">{t("how")}</p>
    </article>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="break-inside-avoid">
      <h2 className="type-d-section mb-2">{title}</h2>
      {children}
    </section>
  );
}
