"use client";

import type { RedFlagWhy } from "@fourstep/core";
import { buttonClass } from "@fourstep/ui/button-class";
import Link from "next/link";
import { useTranslations } from "use-intl";

/** In the place of the start button while the questions are due: why, and the way to them. */
export function QuestionsFirst({ why }: { why: RedFlagWhy }) {
  const t = useTranslations("redFlag");
  return (
    <div className="mt-auto grid gap-3 bg-linear-to-t from-paper from-80% to-transparent px-4 pt-3.5 pb-3 tall:sticky tall:bottom-[calc(4.0625rem+max(env(safe-area-inset-bottom),0.5rem))] md:bottom-0!">
      <p className="type-secondary px-2 text-ink-2">{t(`why.${why}`)}</p>
      <Link href="/before-you-start" className={buttonClass({ size: "lg", isFullWidth: true })}>
        {t("toQuestions")}
      </Link>
    </div>
  );
}
