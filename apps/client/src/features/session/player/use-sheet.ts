"use client";

import { nextTimedEvent, type PlayState } from "@fourstep/core/player";
import { useState } from "react";
import type { Act } from "../types.ts";

export type SheetName = "skip" | "alarm" | "more" | "guide";

/** One sheet at a time. It covers the timer, so the timer stands still until it is gone. */
export function useSheet(state: PlayState, act: Act) {
  const [name, setName] = useState<SheetName | null>(null);
  const [hasPaused, setHasPaused] = useState(false);

  const open = (next: SheetName) => {
    setName(next);
    if (nextTimedEvent(state) !== null) {
      setHasPaused(true);
      void act({ type: "paused" });
    }
  };
  const close = () => {
    setName(null);
    setHasPaused(false);
  };
  return {
    name,
    open,
    /** Closed without a choice: what ran goes on. */
    dismiss: () => {
      if (hasPaused) void act({ type: "resumed" });
      close();
    },
    /** Does what was chosen and closes; what only rearranges goes on afterwards. */
    actAndClose: (async (chosen) => {
      const refusal = await act(chosen);
      if (hasPaused) await act({ type: "resumed" });
      close();
      return refusal;
    }) satisfies Act,
  };
}
