"use client";

import { useTranslations } from "use-intl";
import { emergencyNumber } from "../../env.ts";
import { AdviceForm } from "./advice-form.tsx";
import type { HeldProps } from "./held-view.tsx";
import { WhatToTell } from "./what-to-tell.tsx";

/** Asked to have a clinician's word first: why, and where to note what they said. */
export function PausedView({ screenId, today, onMistake, onNote }: HeldProps) {
  const t = useTranslations("redFlag");
  const held = useTranslations("held");
  const trainer = today.plan?.trainerName ?? null;
  return (
    <>
      <h1 tabIndex={-1} className="type-h1 text-ink outline-none">
        {held("ask.title")}
      </h1>
      <p className="type-lead mt-3 text-ink">{held("ask.lead")}</p>
      <p className="type-body mt-3 text-ink-2">
        <strong className="font-semibold text-ink">{t("paused")}</strong> {t("ask.again")}
      </p>
      <p className="type-body mt-3 text-ink-2">{t("ask.worse", { number: emergencyNumber })}</p>
      <div className="-mx-2 mt-5 grid gap-2.5">
        <WhatToTell screenId={screenId} clientId={today.clientId} />
      </div>
      <h2 className="type-section mt-8 mb-4 text-ink">{t("ask.form")}</h2>
      <AdviceForm timeZone={today.timeZone} since={null} trainer={trainer} onNote={onNote} />
      <div className="mt-6 flex items-center justify-between gap-4">
        <span className="type-secondary-s text-ink-2">{t("notDevice")}</span>
        <button
          type="button"
          onClick={onMistake}
          className="type-secondary min-h-12 font-semibold text-accent underline underline-offset-4"
        >
          {t("mistake")}
        </button>
      </div>
    </>
  );
}
