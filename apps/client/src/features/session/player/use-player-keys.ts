"use client";

import type { PhaseName } from "@fourstep/core/player";
import { useEffect, useEffectEvent } from "react";
import { changePreferences, preferencesNow } from "../guide/use-preferences.ts";
import type { Act } from "../types.ts";
import type { Answers } from "./use-answers.ts";
import type { Controls } from "./use-controls.ts";
import type { SheetName } from "./use-sheet.ts";

interface Parts {
  readonly controls: Controls;
  readonly answers: Answers;
  readonly sheet: { readonly name: SheetName | null; readonly open: (name: SheetName) => void };
  readonly act: Act;
  readonly phase: PhaseName;
}

/** What a digit makes of a number that stands: one, then nought, is ten. */
const numberOf = (digit: number, before: number | null) =>
  digit === 0 && before === 1 ? 10 : digit;

/**
 * Space or Enter does what the big button does; the right arrow or N skips, numbers answer, plus and minus count, A is for
 * alarm signs, V turns the voice on or off, Escape changes the session. The settings name them all.
 */
export function usePlayerKeys({ controls, answers, sheet, act, phase }: Parts): void {
  const mark = (digit: number) => {
    const { choice } = answers;
    if (phase !== "choosing") return answers.onValue(numberOf(digit, answers.value));
    answers.onChoice({ ...choice, tenderness: numberOf(digit, choice.tenderness) });
  };
  const keys = (key: string): (() => void) | undefined => {
    if (/^\d$/.test(key)) return () => mark(Number(key));
    switch (key) {
      case " ":
      case "Enter":
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
      case "v":
        return () => changePreferences({ hasVoice: !preferencesNow().hasVoice });
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
    // Buttons, radios and fields keep the keys that they know themselves; a radio has no use for Enter or for letters.
    const isRadio = target?.matches("input[type=radio]") ?? false;
    if (target?.closest("textarea, select, summary, [contenteditable]")) return;
    if (target?.closest("input") && !(isRadio && /^(Enter|[a-z]|Escape)$/.test(event.key))) return;
    if ((event.key === " " || event.key === "Enter") && target?.closest("button, a")) return;
    if (event.repeat && event.key !== "+" && event.key !== "-") return;
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
