"use client";

import type { Today } from "@fourstep/core";
import { WeekDots } from "@fourstep/ui/patterns/week-dots";
import { useTranslations } from "use-intl";
import { useDayWords } from "@fourstep/web/use-day-words";

/** Monday to Sunday of this week, each day as it stands. */
export function ThisWeek({ today }: { today: Today }) {
  const t = useTranslations("today");
  const words = useDayWords();
  const days = today.week.map(({ day, status }) => ({
    key: day,
    letter: words.letter(day),
    label: t(`dayStatus.${status}`, { day: words.long(day) }),
    state: status,
    isToday: day === today.day,
  }));
  return <WeekDots label={t("week")} days={days} className="mx-4.5 mt-3.5" />;
}
