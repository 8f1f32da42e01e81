"use client";

import type { Sequence } from "@fourstep/core";
import { ChevronDown } from "lucide-react";
import { useTranslations } from "use-intl";

/** Why the steps run in this order, for whoever asks. */
export function WhyOrder({ sequence }: { sequence: Sequence }) {
  const t = useTranslations("today");
  const reason = sequence === "walkthrough" ? t("whyWalkthrough") : t("whyList");
  return (
    <details className="group -mt-1 -mb-2 open:mb-0">
      <summary className="type-secondary-s flex min-h-12 cursor-pointer list-none items-center gap-1 rounded-segment font-semibold text-accent [&::-webkit-details-marker]:hidden">
        {t("why")}
        <ChevronDown aria-hidden size={16} className="transition-transform group-open:rotate-180" />
      </summary>
      <p className="type-secondary-s pb-2 text-ink-2">{reason}</p>
      <p className="type-secondary-s pb-3 text-ink-2">{t("whyHonest")}</p>
    </details>
  );
}
