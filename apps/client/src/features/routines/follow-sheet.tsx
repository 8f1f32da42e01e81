"use client";

import { mostWeeks, startDays } from "@fourstep/core";
import { Button } from "@fourstep/ui/button";
import { Select } from "@fourstep/ui/select";
import { Sheet } from "@fourstep/ui/sheet";
import { FormProblemLine } from "@fourstep/web/account/form-problem";
import { useDayWords } from "@fourstep/web/use-day-words";
import { useTranslations } from "use-intl";
import { EndingPlans } from "./ending-plans.tsx";
import { type Followable, useFollow } from "./use-follow.ts";
import { WeekdayPicker } from "./weekday-picker.tsx";

/** When to practise a routine, from which day and how long; and what ends for it. */
export function FollowSheet({ routine, onClose }: { routine: Followable; onClose: () => void }) {
  const t = useTranslations("routines");
  const days = useDayWords();
  const follow = useFollow(routine);
  const starts = startDays(follow.today).map((day) => ({
    value: day,
    label: day === follow.today ? t("today", { day: days.long(day) }) : days.long(day),
  }));
  const weeks = Array.from({ length: mostWeeks }, (_, place) => ({
    value: String(place + 1),
    label: t("weeksLong", { weeks: place + 1 }),
  }));
  return (
    <Sheet isOpen onClose={onClose} title={t("followTitle", { name: routine.name })}>
      <div className="grid gap-5 px-6 pt-1 pb-8">
        <p className="type-secondary text-ink-2">{routine.frequency}.</p>
        <Select
          label={t("startsOn")}
          options={starts}
          value={follow.startsOn}
          onChange={(event) => follow.setStartsOn(event.currentTarget.value)}
        />
        <WeekdayPicker value={follow.weekdays} onChange={follow.setWeekdays} />
        <Select
          label={t("weeks")}
          options={weeks}
          value={String(follow.weeks)}
          onChange={(event) => follow.setWeeks(Number(event.currentTarget.value))}
        />
        <p className="type-secondary text-ink-2" aria-live="polite">
          {follow.firstDay ? t("first", { day: days.long(follow.firstDay) }) : t("noDays")}
        </p>
        <EndingPlans
          plans={follow.ending}
          needsAgreement={follow.needsAgreement}
          isAgreed={follow.isAgreed}
          onAgree={follow.setAgreed}
        />
        <FormProblemLine problem={follow.problem} />
        <div className="grid gap-3">
          <Button
            isFullWidth
            isPending={follow.isPending}
            unavailable={follow.unavailable}
            onClick={follow.begin}
          >
            {follow.isPending ? t("beginning") : t("begin")}
          </Button>
          <Button variant="secondary" isFullWidth onClick={onClose}>
            {t("cancel")}
          </Button>
        </div>
      </div>
    </Sheet>
  );
}
