"use client";

import { useEffect, useEffectEvent } from "react";
import type { Act } from "../types.ts";
import type { Answers } from "./use-answers.ts";
import type { Controls } from "./use-controls.ts";
import type { SheetName } from "./use-sheet.ts";

interface Parts {
  readonly controls: Controls;
  readonly answers: Answers;
  readonly sheet: { readonly name: SheetName | null; readonly open: (name: SheetName) => void };
  readonly act: Act;
}

/** Space pauses, the right arrow skips, numbers answer, plus and minus count, A is for alarm signs, Escape for more. */
export function usePlayerKeys({ controls, answers, sheet, act }: Parts): void {
  const keys = (key: string): (() => void) | undefined => {
    if (/^\d$/.test(key)) return () => answers.onValue(Number(key));
    switch (key) {
      case " ":
        return controls.onCentre;
      case "ArrowRight":
      case "n":
        return controls.onSkip;
      case "+":
        return () => void act({ type: "count_adjusted", by: 1 });
      case "-":
        return () => void act({ type: "count_adjusted", by: -1 });
      case "a":
        return () => sheet.open("alarm");
      case "Escape":
        return () => sheet.open("more");
      default:
        return undefined;
    }
  };

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]")) {
      return;
    }
    const target = event.target instanceof HTMLElement ? event.target : null;
    // Buttons, radios and fields keep the keys that they know themselves.
    if (target?.closest("input, textarea, select, summary")) return;
    if (event.key === " " && target?.closest("button, a")) return;
    const chosen = keys(event.key);
    if (!chosen) return;
    event.preventDefault();
    chosen();
  });

  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
}
