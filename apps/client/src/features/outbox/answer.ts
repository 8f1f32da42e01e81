import type { WaitingCall } from "./call.ts";

/** How a call went: heard, to be tried again, or definitely refused. */
export type Answer =
  | { readonly kind: "ok" }
  | { readonly kind: "later"; readonly error: string; readonly isSignedOut?: true }
  | { readonly kind: "refused"; readonly error: string };

/** The call as it waits on after an answer; null when it has been heard. */
export function afterAnswer(call: WaitingCall, answer: Answer): WaitingCall | null {
  if (answer.kind === "ok") return null;
  return {
    ...call,
    tries: call.tries + 1,
    lastError: answer.error,
    refusal: answer.kind === "refused" ? answer.error : null,
  };
}
