"use client";

import { useState } from "react";
import { SyncMark } from "./sync-mark.tsx";
import { useOutbox } from "./use-outbox.ts";

/** The mark in a line of its own, from when something waits; and then until the page goes, so that one sees it leave. */
export function SyncLine() {
  const { calls } = useOutbox();
  const [wasWaiting, setWasWaiting] = useState(false);
  if (calls > 0 && !wasWaiting) setWasWaiting(true);
  return wasWaiting ? <SyncMark className="px-6 pt-3" /> : null;
}
