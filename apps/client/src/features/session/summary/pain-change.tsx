"use client";

import { changeVerdict } from "@fourstep/core";
import { ArrowRight } from "lucide-react";
import { useTranslations } from "use-intl";

/** Pain before and after, and whether the difference is more than such answers vary by themselves. */
export function PainChange({ before, after }: { before: number; after: number }) {
  const t = useTranslations("summary");
  const { verdict, points } = changeVerdict(before, after);
  const words =
    points === 0
      ? t("painSame")
      : verdict === "likely_real"
        ? t("painReal")
        : t("painNoise", { points });
  return (
    <section className="mx-6 mt-5 flex flex-wrap items-center gap-4">
      <p>
        <span className="type-secondary-s block text-ink-2">{t("painBefore")}</span>
        <span className="type-figure text-ink">{before}</span>
      </p>
      <ArrowRight aria-hidden size={22} className="mt-4 text-ink-3" />
      <p>
        <span className="type-secondary-s block text-ink-2">{t("painAfter")}</span>
        <span className="type-figure text-ink">{after}</span>
      </p>
      <p className="type-secondary mt-4 min-w-0 flex-1 basis-32 text-ink-2">{words}</p>
    </section>
  );
}
