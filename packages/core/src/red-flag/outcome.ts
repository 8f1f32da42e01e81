import {
  askFirstQuestionIds,
  lastingQuestionIds,
  redFlagQuestionIds,
  urgentQuestionIds,
} from "./question-ids.ts";
import type { RedFlagQuestionId } from "./question-ids.ts";

/** What follows from the answers. There is no number in it, and `no_flags` says that nothing was answered yes, no more. */
export type RedFlagOutcome = "no_flags" | "ask_first" | "seek_care";

export type RedFlagAnswers = Readonly<Partial<Record<RedFlagQuestionId, boolean>>>;

/**
 * One yes is enough. Single flags are weak evidence and false alarms are common, so they are never weighed or counted
 * against each other.
 */
export function redFlagOutcome(answers: RedFlagAnswers): RedFlagOutcome {
  if (urgentQuestionIds.some((id) => answers[id])) return "seek_care";
  return askFirstQuestionIds.some((id) => answers[id]) ? "ask_first" : "no_flags";
}

/** Nothing is left to ask: all is answered, or an answer was such that one does not ask on. */
export function isAnswered(answers: RedFlagAnswers): boolean {
  const isAll = redFlagQuestionIds.every((id) => answers[id] !== undefined);
  return isAll || redFlagOutcome(answers) === "seek_care";
}

/** The questions that were answered yes, when all of them ask for what lasts; null when one does not, or none was. */
export function lastingYes(answers: RedFlagAnswers): RedFlagQuestionId[] | null {
  const lasting: readonly RedFlagQuestionId[] = lastingQuestionIds;
  const yes = redFlagQuestionIds.filter((id) => answers[id]);
  return yes.length > 0 && yes.every((id) => lasting.includes(id)) ? yes : null;
}

/** Does this outcome hold back at least as much as that one? */
export function isAsGrave(outcome: RedFlagOutcome, than: RedFlagOutcome): boolean {
  return gravity[outcome] >= gravity[than];
}

const gravity: Record<RedFlagOutcome, number> = { no_flags: 0, ask_first: 1, seek_care: 2 };
