"use client";

import { keptDays, type Today } from "@fourstep/core";
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
  const { kept, due } = keptDays(today.week, today.day);
  const toCome = today.week.filter(({ day, status }) => day >= today.day && status === "planned");
  return (
    <>
      <WeekDots label={t("week")} days={days} className="mx-4.5 mt-3.5" />
      {/* On a phone the dots say it to the eye, and the room goes to the session. */}
      {due + toCome.length > 0 ? (
        <p className="type-secondary-s mx-6 mt-2 text-ink-2 max-md:sr-only">
          {t("weekSoFar", { kept, due, toCome: toCome.length })}
        </p>
      ) : null}
    </>
  );
}
