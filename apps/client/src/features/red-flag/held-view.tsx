"use client";

import { dayIn, redFlagQuestionIds, type HeldStanding, type Today } from "@fourstep/core";
import { useRouter } from "next/navigation";
import { type AdviceWords } from "./advice-form.tsx";
import { draftOf, keepDraft } from "./draft.ts";
import { PausedView } from "./paused-view.tsx";
import { StopView } from "./stop-view.tsx";
import { useAnswerRedFlags } from "./use-answer-red-flags.ts";

export interface HeldProps {
  readonly screenId: string;
  /** The day on which it was answered. */
  readonly since: string;
  readonly today: Today;
  readonly onMistake: () => void;
  readonly onNote: (words: AdviceWords) => Promise<unknown>;
}

/** What stands in the place of training while an answer holds it back. */
export function HeldView({
  standing,
  today,
  onCorrect,
  onNoted,
}: {
  standing: HeldStanding;
  today: Today;
  /** Without it the way back to the questions is a walk to their page. */
  onCorrect?: () => void;
  onNoted?: () => void;
}) {
  const router = useRouter();
  const { noteAdvice } = useAnswerRedFlags(today);
  const { clientId } = today;
  const { screenId } = standing;

  const onMistake = () => {
    // Back to the question that was answered yes, as far as this page still knows which one it was.
    const answers = draftOf(clientId)?.answers ?? {};
    const place = Math.max(
      0,
      redFlagQuestionIds.findIndex((id) => answers[id]),
    );
    keepDraft({ clientId, answers, place, mistakenId: screenId, isDone: false });
    if (onCorrect) onCorrect();
    else router.push("/before-you-start");
  };
  const props: HeldProps = {
    screenId,
    since: dayIn(today.timeZone, Date.parse(standing.since)),
    today,
    onMistake,
    onNote: async (words) => {
      await noteAdvice({ screenId, ...words });
      onNoted?.();
    },
  };
  return (
    <div className="mx-auto flex w-full max-w-lg flex-1 flex-col px-6 pt-10 pb-9">
      {standing.state === "stopped" ? <StopView {...props} /> : <PausedView {...props} />}
    </div>
  );
}
