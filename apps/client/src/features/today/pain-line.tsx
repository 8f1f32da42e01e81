"use client";

import { changeVerdict, describeChange, type WeeklyPain } from "@fourstep/core";
import { Sparkline } from "@fourstep/ui/patterns/sparkline";
import { useTranslations } from "use-intl";

/** How the worst pain of this week compares with the first week, and whether that difference means anything. */
export function PainLine({ pain }: { pain: readonly WeeklyPain[] }) {
  const t = useTranslations("today");
  const first = pain[0];
  const last = pain.at(-1);
  if (!first || !last) return null;
  const worst = pain.map((week) => week.worst);
  const isOne = pain.length === 1;
  return (
    <section className="mx-6 mt-3 flex items-center gap-3.5">
      {isOne ? null : (
        <Sparkline
          isPlain
          width={62}
          height={30}
          values={worst}
          label={t("painWeeks", { weeks: worst.join(", ") })}
        />
      )}
      <div>
        <p className="type-secondary-s font-semibold text-ink">
          {isOne
            ? t("painOnly", { now: last.worst })
            : t("painNow", { now: last.worst, start: first.worst })}
        </p>
        <p className="type-secondary-s text-ink-2">
          {isOne ? t("painFirst") : describeChange(changeVerdict(first.worst, last.worst))}
        </p>
      </div>
    </section>
  );
}
