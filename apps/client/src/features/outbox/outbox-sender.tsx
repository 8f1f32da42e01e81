"use client";

import { useOutboxSender } from "./use-outbox.ts";

/** Draws nothing: place it once in the shell of the signed-in pages, and what waits is sent from all of them. */
export function OutboxSender() {
  useOutboxSender();
  return null;
}
