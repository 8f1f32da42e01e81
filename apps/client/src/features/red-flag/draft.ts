import type { RedFlagAnswers } from "@fourstep/core";
import { useSyncExternalStore } from "react";

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
const listeners = new Set<() => void>();

export const freshDraft = (clientId: string): Draft => ({
  clientId,
  place: 0,
  answers: {},
  mistakenId: null,
  isDone: false,
});

export const draftOf = (clientId: string): Draft | null =>
  kept?.clientId === clientId ? kept : null;

export function keepDraft(draft: Draft | null): void {
  kept = draft;
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The person's draft as it stands; null when they are not answering. */
export function useDraft(clientId: string): Draft | null {
  return useSyncExternalStore(
    subscribe,
    () => draftOf(clientId),
    () => null,
  );
}
