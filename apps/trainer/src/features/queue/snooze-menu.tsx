"use client";

import { browserTimeZone } from "@fourstep/web/account/browser-zone";
import { addDays, type Day, dayIn, type QueueItem, weekOf } from "@fourstep/core";
import { Kbd } from "@fourstep/ui/kbd";
import { Menu } from "@fourstep/ui/menu";
import { useDayWords } from "@fourstep/web/use-day-words";
import { useTranslations } from "use-intl";

interface SnoozeMenuProps {
  item: QueueItem;
  now: Date;
  /** Which of several reasons; the first one has the key. */
  about?: string;
  onSnooze: (until: string) => void;
}

/** Early that day, where the trainer sits. */
const earlyOn = (day: Day) => new Date(`${day}T05:00:00`).toISOString();

/** Until when an item may wait: tomorrow, Monday, or the day of the next session. */
export function SnoozeMenu({ item, now, about, onSnooze }: SnoozeMenuProps) {
  const t = useTranslations("queue");
  const days = useDayWords();
  const today = dayIn(browserTimeZone(), now);
  const tomorrow = addDays(today, 1);
  const monday = addDays(weekOf(today), 7);
  const { nextDay } = item.client;
  const until = (day: Day, label: string) => ({
    id: day,
    label,
    onAction: () => onSnooze(earlyOn(day)),
  });
  return (
    <Menu
      label={about === undefined ? t("snoozeUntil") : t("snoozeAbout", { tag: about })}
      triggerClassName="button button--quiet button--sm"
      trigger={
        <span className="flex items-center gap-2">
          {t("snooze")}
          {about === undefined ? <Kbd>S</Kbd> : null}
        </span>
      }
      actions={[
        until(tomorrow, t("untilTomorrow")),
        ...(monday === tomorrow ? [] : [until(monday, t("untilMonday"))]),
        ...(nextDay !== null && nextDay > tomorrow && nextDay !== monday
          ? [until(nextDay, t("untilNext", { day: days.short(nextDay) }))]
          : []),
      ]}
    />
  );
}
