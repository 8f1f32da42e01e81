import type { RedFlagAnswers } from "@fourstep/core";

/** Answers that are being given. They live with the page and nowhere else: no address, no storage. */
export interface Draft {
  readonly clientId: string;
  readonly place: number;
  readonly answers: RedFlagAnswers;
  /** The screen that was answered by mistake, when this one is to take its place. */
  readonly mistakenId: string | null;
  /** Given: kept only so that a mistake can be found again. */
  readonly isDone: boolean;
}

let kept: Draft | null = null;

export const draftOf = (clientId: string): Draft | null =>
  kept?.clientId === clientId ? kept : null;

export function keepDraft(draft: Draft | null): void {
  kept = draft;
}
