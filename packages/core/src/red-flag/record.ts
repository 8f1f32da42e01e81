import type { Day } from "../calendar/day.ts";
import type { RedFlagAnswers, RedFlagOutcome } from "./outcome.ts";
import type { RedFlagStanding } from "./standing.ts";

/** Why a screen was answered, as it is kept. */
export type RedFlagPrompt = "first" | "monthly" | "pain_up" | "own";

/** What a clinician said, in the person's words. */
export interface RedFlagAdvice {
  readonly adviser: string;
  readonly advice: string;
  readonly advisedOn: Day;
}

/** One answered screen as its trainer sees it: without the answers. */
export interface RedFlagScreenSummary {
  readonly id: string;
  readonly outcome: RedFlagOutcome;
  readonly prompt: RedFlagPrompt;
  readonly answeredAt: string;
  /** It took the place of one that was answered by mistake. */
  readonly isCorrection: boolean;
  /** Newest last. */
  readonly advices: readonly RedFlagAdvice[];
}

/** The same for the person themselves. */
export interface RedFlagScreenDetail extends RedFlagScreenSummary {
  readonly questionsVersion: number;
  readonly answers: RedFlagAnswers;
}

/** How a client stands with the questions, and how they stood before: newest first. */
export interface RedFlagRecord {
  readonly standing: RedFlagStanding;
  readonly screens: readonly RedFlagScreenSummary[];
}
