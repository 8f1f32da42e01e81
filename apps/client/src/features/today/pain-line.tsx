"use client";

import { type Day, describeChange, painTrend, weekOf, type WeeklyPain } from "@fourstep/core";
import { Sparkline } from "@fourstep/ui/patterns/sparkline";
import type { Route } from "next";
import Link from "next/link";
import { useTranslations } from "use-intl";

/** How the worst pain of this week compares with the baseline, as Progress says it too; and the way there. */
export function PainLine({
  pain,
  since,
  today,
}: {
  pain: readonly WeeklyPain[];
  since: Day;
  today: Day;
}) {
  const t = useTranslations("today");
  const { weeks, baseline, latest, change } = painTrend(pain, { since, today });
  if (!baseline || !latest) return null;
  const worst = weeks.map((week) => week.worst);
  const numbers = { now: latest.worst, start: baseline.worst };
  const isNow = latest.weekOf === weekOf(today);
  const finding = change ? t("painNow", numbers) : t("painOnly", numbers);
  return (
    <Link
      href={"/progress" as Route}
      prefetch={false}
      className="mx-4 mt-3 flex min-h-12 items-center gap-3.5 rounded-chip px-2"
    >
      {change ? (
        <Sparkline
          isPlain
          width={62}
          height={30}
          values={worst}
          label={t("painWeeks", { weeks: worst.join(", ") })}
        />
      ) : null}
      <span>
        <span className="type-secondary-s block font-semibold text-ink">
          {isNow ? finding : t("painLast", numbers)}
        </span>
        <span className="type-secondary-s block text-ink-2">
          {change ? describeChange(change) : t("painFirst")}
        </span>
      </span>
    </Link>
  );
}
