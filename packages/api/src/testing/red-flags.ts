import {
  type RedFlagAnswers,
  redFlagQuestionIds,
  questionsVersion,
  type RedFlagScreenInput,
} from "@fourstep/core";
import { newId } from "@fourstep/db";

const allNo = Object.fromEntries(redFlagQuestionIds.map((id) => [id, false]));

/** The questions as somebody answered them: no to all but what is said. */
export const answered = (
  yes: RedFlagAnswers = {},
  mistakenId: string | null = null,
): RedFlagScreenInput => ({
  id: newId(),
  questionsVersion,
  answers: { ...allNo, ...yes },
  mistakenId,
});

/** What a clinician said about a screen. */
export const advised = (screenId: string, advisedOn: string) => ({
  id: newId(),
  screenId,
  adviser: "My doctor",
  advice: "Exercise is fine. Come back if it gets worse.",
  advisedOn,
});
