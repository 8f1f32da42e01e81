"use client";

import type { Today } from "@fourstep/core";
import { useTranslations } from "use-intl";
import { ScreenHeading } from "@fourstep/web/screen-heading";
import { useDayWords } from "@fourstep/web/use-day-words";

/** Before a trainer has laid a plan on the calendar. */
export function NoPlan({ today }: { today: Today }) {
  const t = useTranslations("today");
  const days = useDayWords();
  return (
    <header className="px-6 pt-4 md:pt-8">
      <p className="type-body text-ink-2">{days.long(today.day)}</p>
      <ScreenHeading title={t("noPlanTitle")} />
      <p className="type-lead mt-3 text-ink-2">{t("noPlan")}</p>
    </header>
  );
}
