"use client";

import { type RedFlagWhy, redFlagQuestionIds } from "@fourstep/core";
import { Button } from "@fourstep/ui/button";
import { EyeOff, MessageCircle } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "use-intl";
import { ScreenHeading } from "@fourstep/web/screen-heading";

/** Before the first question: why it is asked, how long it takes, and who learns what. */
export function Intro({
  why,
  trainer,
  onBegin,
}: {
  why: RedFlagWhy | "own";
  trainer: string | null;
  onBegin: () => void;
}) {
  const t = useTranslations("redFlag");
  return (
    <>
      <div className="px-6 pt-6">
        <ScreenHeading title={t("title")} />
        <p className="type-lead mt-3 text-ink">{t(`why.${why}`)}</p>
        <p className="type-body mt-3 text-ink-2">
          {t("howLong", { count: redFlagQuestionIds.length })}
        </p>
        <ul className="type-body mt-6 grid gap-4 border-t border-line-2 pt-5 text-ink-2">
          <li className="flex gap-4">
            <EyeOff aria-hidden size={22} className="mt-0.5 shrink-0" />
            {t("private")}
          </li>
          <li className="flex gap-4">
            <MessageCircle aria-hidden size={22} className="mt-0.5 shrink-0" />
            {trainer ? t("trainerLearns", { trainer }) : t("aTrainerLearns")}
          </li>
        </ul>
        <p className="type-secondary-s mt-6 text-ink-2">{t("notMedical")}</p>
      </div>
      <div className="mt-auto grid gap-3 px-4 pt-8 pb-9">
        <Button size="lg" isFullWidth onClick={onBegin}>
          {t("begin")}
        </Button>
        <Link
          href="/today"
          className="type-body grid min-h-12 place-items-center font-semibold text-accent"
        >
          {t("notNow")}
        </Link>
      </div>
    </>
  );
}
