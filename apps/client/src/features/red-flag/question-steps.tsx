"use client";

import {
  isHeld,
  redFlagOutcome,
  redFlagQuestionIds,
  type RedFlagAnswers,
  type Today,
} from "@fourstep/core";
import { Notice } from "@fourstep/ui/notice";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { type Draft, freshDraft, keepDraft } from "./draft.ts";
import { useAnswerRedFlags } from "./use-answer-red-flags.ts";
import { YesOrNo } from "./yes-or-no.tsx";

/** The questions, one by one. An urgent yes ends them at once; otherwise the last one does. */
export function QuestionSteps({
  today,
  draft,
  onLeave,
}: {
  today: Today;
  draft: Draft;
  onLeave: () => void;
}) {
  const t = useTranslations("redFlag");
  const { answer } = useAnswerRedFlags(today);
  const [hasFailed, setFailed] = useState(false);
  const { place, answers, mistakenId } = draft;
  const id = redFlagQuestionIds[place] ?? redFlagQuestionIds[0];

  async function send(given: RedFlagAnswers) {
    setFailed(false);
    try {
      // After all no there is nothing to find again, and nothing stays.
      const left = isHeld(await answer(given, mistakenId))
        ? { ...draft, answers: given, mistakenId: null }
        : freshDraft(draft.clientId);
      keepDraft({ ...left, isDone: true });
    } catch {
      setFailed(true);
    }
  }
  const give = (isYes: boolean) => {
    const given = { ...answers, [id]: isYes };
    const isLast = place === redFlagQuestionIds.length - 1;
    const isEnd = isLast || redFlagOutcome(given) === "seek_care";
    keepDraft({ ...draft, answers: given, place: isEnd ? place : place + 1 });
    if (isEnd) void send(given);
  };

  return (
    <>
      <YesOrNo
        key={id}
        id={id}
        place={place + 1}
        count={redFlagQuestionIds.length}
        given={answers[id]}
        onAnswer={give}
        onBack={() => (place === 0 ? onLeave() : keepDraft({ ...draft, place: place - 1 }))}
      />
      <div aria-live="assertive" className="px-4 pb-4 empty:hidden">
        {hasFailed ? <Notice tone="ease">{t("notKept")}</Notice> : null}
      </div>
    </>
  );
}
