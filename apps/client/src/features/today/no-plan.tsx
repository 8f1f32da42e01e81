"use client";

import type { Today } from "@fourstep/core";
import { buttonClass } from "@fourstep/ui/button-class";
import Link from "next/link";
import { useTranslations } from "use-intl";
import { OfflineLine } from "@fourstep/web/offline-line";
import { ScreenHeading } from "@fourstep/web/screen-heading";
import { useDayWords } from "@fourstep/web/use-day-words";
import { useCoachings } from "../coaching/use-coachings.ts";
import { InviteWaiting } from "../invite/invite-waiting.tsx";

/** Before there is a plan: a trainer's code opens one way, a routine of one's own the other. */
export function NoPlan({ today }: { today: Today }) {
  const t = useTranslations("today");
  const days = useDayWords();
  const trainer = useCoachings()?.[0]?.trainerName;
  return (
    <>
      <OfflineLine />
      <header className="px-6 pt-4 md:pt-8">
        <p className="type-body text-ink-2">{days.long(today.day)}</p>
        <ScreenHeading title={t("noPlanTitle")} />
        <p className="type-lead mt-3 text-ink-2">
          {trainer ? t("noPlanYet", { trainer }) : t("noPlan")}
        </p>
      </header>
      <InviteWaiting />
      <div className="mt-6 grid gap-4 px-4 pb-6">
        <section className="grid grid-cols-1 gap-3 rounded-card bg-surface px-4 py-4 shadow-card">
          <h2 className="type-section">{t("alone")}</h2>
          <p className="type-secondary text-ink-2">{t("aloneText")}</p>
          <Link href="/your-routines" className={buttonClass({ isFullWidth: true })}>
            {t("chooseRoutine")}
          </Link>
        </section>
        <section className="grid grid-cols-1 gap-3 rounded-card bg-surface px-4 py-4 shadow-card">
          <h2 className="type-section">{trainer ? t("another") : t("withTrainer")}</h2>
          <p className="type-secondary text-ink-2">{t("withTrainerText")}</p>
          <Link href="/join" className={buttonClass({ variant: "secondary", isFullWidth: true })}>
            {t("haveCode")}
          </Link>
        </section>
      </div>
    </>
  );
}
