"use client";

import { redFlagQuestion, type RedFlagQuestionId, urgentQuestionIds } from "@fourstep/core";
import { Button } from "@fourstep/ui/button";
import { ChevronLeft } from "lucide-react";
import { useEffect, useRef } from "react";
import { useTranslations } from "use-intl";

const urgent: readonly RedFlagQuestionId[] = urgentQuestionIds;

/** One question and its two answers, equally big; each question is one of its own. What was answered before can be seen only by going back to it. */
export function YesOrNo({
  id,
  place,
  count,
  given,
  onAnswer,
  onBack,
}: {
  id: RedFlagQuestionId;
  /** Counted from 1. */
  place: number;
  count: number;
  given: boolean | undefined;
  onAnswer: (isYes: boolean) => void;
  onBack: () => void;
}) {
  const t = useTranslations("redFlag");
  const heading = useRef<HTMLHeadingElement>(null);
  // Each question is read out as it comes, and the keyboard goes on from there.
  useEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <>
      <div className="flex items-center gap-3 px-4">
        <Button
          variant="quiet"
          isIconOnly
          aria-label={t("back")}
          icon={<ChevronLeft aria-hidden />}
          onClick={onBack}
        />
        <span className="type-secondary text-ink-2 tabular-nums">
          {t("place", { place, count })}
        </span>
      </div>
      <div aria-hidden className="mx-6 mt-2 h-1.5 overflow-hidden rounded-full bg-line">
        <div className="h-full bg-accent" style={{ width: `${(100 * place) / count}%` }} />
      </div>
      <div className="px-6 pt-8">
        <p className="type-secondary text-ink-2">{t(urgent.includes(id) ? "lately" : "you")}</p>
        <h1 ref={heading} tabIndex={-1} className="type-player-title mt-2 text-ink outline-none">
          {redFlagQuestion(id)}
        </h1>
      </div>
      <div className="mt-auto grid gap-3 px-4 pt-8 pb-9 [@media(max-height:30rem)]:grid-cols-2">
        {([false, true] as const).map((isYes) => (
          <Button
            key={String(isYes)}
            variant="secondary"
            size="lg"
            isFullWidth
            aria-pressed={given === undefined ? undefined : given === isYes}
            className={given === isYes ? "border-accent! bg-accent-soft" : undefined}
            onClick={() => onAnswer(isYes)}
          >
            {t(isYes ? "yes" : "no")}
          </Button>
        ))}
      </div>
    </>
  );
}
