"use client";

import { useEffect, useSyncExternalStore } from "react";
import { useTRPCClient } from "@fourstep/web/api";
import { emptyOutboxCount, onOutboxChange, outboxCount, startSending } from "./outbox.ts";
import { sendCall, whoIsSignedIn } from "./transport.ts";

/** What waits to be sent, as it stands. */
export function useOutbox() {
  return useSyncExternalStore(onOutboxChange, outboxCount, emptyOutboxCount);
}

/** Sends what waits for as long as the screen is there. */
export function useOutboxSender(): void {
  const client = useTRPCClient();
  useEffect(
    () =>
      startSending(
        (call) => sendCall(client, call),
        () => whoIsSignedIn(client),
      ),
    [client],
  );
}
