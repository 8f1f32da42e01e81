"use client";

import type { SetView } from "@fourstep/core/player";
import { ChevronDown } from "lucide-react";
import { useTranslations } from "use-intl";

/** Where the article does not say "each side", the screen says that this is our reading of it. */
export function OurReading({ set }: { set: SetView }) {
  const t = useTranslations("session");
  const { dosage, articlePrescription } = set.exercise;
  if (dosage.perSideBasis !== "interpretation" || set.side === "both") return null;
  return (
    <details className="group px-6">
      <summary className="type-secondary-s flex min-h-12 cursor-pointer list-none items-center gap-1 font-semibold text-accent [&::-webkit-details-marker]:hidden">
        {t("reading.title")}
        <ChevronDown aria-hidden size={16} className="transition-transform group-open:rotate-180" />
      </summary>
      <p className="type-secondary-s pb-3 text-ink-2">
        {t("reading.text")}{" "}
        {articlePrescription ? t("reading.article", { words: articlePrescription }) : ""}
      </p>
    </details>
  );
}
