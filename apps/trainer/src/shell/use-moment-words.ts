"use client";

import { browserTimeZone } from "@fourstep/web/account/browser-zone";
import { addDays, dayIn } from "@fourstep/core";
import { useDayWords } from "@fourstep/web/use-day-words";
import { useFormatter, useTranslations } from "use-intl";

/** "18:42", "yesterday 18:42", "Sun 20:11", "15 Nov": a moment as one says it at this desk. */
export function useMomentWords(now: Date): (at: string) => string {
  const t = useTranslations("desk");
  const format = useFormatter();
  const days = useDayWords();
  const timeZone = browserTimeZone();
  const today = dayIn(timeZone, now);
  return (at) => {
    const moment = new Date(at);
    const day = dayIn(timeZone, moment);
    const time = format.dateTime(moment, { hour: "2-digit", minute: "2-digit", timeZone });
    if (day === today) return time;
    if (day === addDays(today, -1)) return t("yesterday", { time });
    return day > addDays(today, -7) ? `${days.weekdayShort(day)} ${time}` : days.dayAndMonth(day);
  };
}
