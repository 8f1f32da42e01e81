"use client";

import {
  alarmSymptoms,
  describeAlarm,
  estimatedMinutes,
  redFlagQuestion,
  redFlagQuestionIds,
} from "@fourstep/core";
import { Button } from "@fourstep/ui/button";
import { Notice } from "@fourstep/ui/notice";
import { ScreenHeading } from "@fourstep/web/screen-heading";
import { ChevronDown, OctagonAlert, Smartphone } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useToToday } from "../session/use-to-today.ts";
import type { Tryable } from "./guest-plan.ts";

const signs = ["saddle", "legs", "injury", "ill"] as const;

/** Before somebody trains whom nobody has asked anything: when not to, when to stop, and what this is not. */
export function BeforeYouTry({
  routine,
  onBegin,
}: {
  routine: Tryable;
  onBegin: () => Promise<void>;
}) {
  const t = useTranslations("try");
  const { toToday } = useToToday();
  const [isPending, setPending] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  async function begin() {
    setPending(true);
    setFailed(false);
    await onBegin().catch(() => setFailed(true));
    setPending(false);
  }
  return (
    <main id="content" className="mx-auto flex min-h-dvh w-full max-w-lg flex-col px-6 pt-8">
      <ScreenHeading title={t("title")} />
      <p className="type-lead mt-2 text-ink-2">
        {t("lead", { routine: routine.name, minutes: estimatedMinutes(routine.items) })}
      </p>
      <h2 className="type-row mt-6 text-ink">{t("first")}</h2>
      <ul className="type-body mt-2 grid list-disc gap-1.5 ps-5 text-ink-2 marker:text-ink-3">
        {signs.map((sign) => (
          <li key={sign}>{t(`signs.${sign}`)}</li>
        ))}
      </ul>
      <details className="group">
        <summary className="type-secondary flex min-h-12 cursor-pointer list-none items-center gap-1 font-semibold text-accent [&::-webkit-details-marker]:hidden">
          {t("all", { count: redFlagQuestionIds.length })}
          <ChevronDown
            aria-hidden
            size={18}
            className="transition-transform group-open:rotate-180"
          />
        </summary>
        <ul className="type-secondary mb-3 grid list-disc gap-1.5 ps-5 text-ink-2">
          {redFlagQuestionIds.map((id) => (
            <li key={id}>{redFlagQuestion(id)}</li>
          ))}
        </ul>
      </details>
      <h2 className="type-row mt-3 border-t border-line pt-5 text-ink">{t("stop")}</h2>
      <ul className="type-body mt-3 grid gap-3 text-ink">
        {alarmSymptoms.map((symptom) => (
          <li key={symptom} className="flex gap-3">
            <OctagonAlert aria-hidden size={22} className="mt-0.5 shrink-0 text-stop" />
            {describeAlarm(symptom)}
          </li>
        ))}
      </ul>
      <p className="type-secondary mt-6 text-ink-2">{t("notMedical")}</p>
      <p className="type-secondary mt-3 mb-6 flex gap-3 text-ink-2">
        <Smartphone aria-hidden size={20} className="mt-0.5 shrink-0 text-accent" />
        {t("onlyHere")}
      </p>
      <div className="mt-auto grid gap-2 pb-9">
        {hasFailed ? (
          <Notice tone="ease" live="polite">
            {t("cannotKeep")}
          </Notice>
        ) : null}
        <Button size="lg" isFullWidth isPending={isPending} onClick={() => void begin()}>
          {t("begin")}
        </Button>
        <Button variant="quiet" isFullWidth onClick={() => void toToday()}>
          {t("back")}
        </Button>
      </div>
    </main>
  );
}
