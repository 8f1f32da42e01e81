"use client";

import type { PlayState, PlayView } from "@fourstep/core/player";
import { useState } from "react";
import type { SpotChoice } from "./choosing-body.tsx";

export interface Answers {
  /** Names the phase and what led to it: changes whenever the screen does. */
  readonly question: string;
  /** The discomfort that is marked, not yet given. */
  readonly value: number | null;
  readonly onValue: (value: number) => void;
  readonly choice: SpotChoice;
  readonly onChoice: (choice: SpotChoice) => void;
}

/** Half-given answers. They belong to one question and are gone with it. */
export function useAnswers(state: PlayState, view: PlayView): Answers {
  const question = "by" in state.phase ? `${state.phase.name} ${state.phase.by}` : "";
  const [value, setValue] = useState<{ question: string; value: number } | null>(null);
  const [choice, setChoice] = useState<(SpotChoice & { question: string }) | null>(null);
  const suggested: SpotChoice = { spot: view.set?.suggestedSpot ?? null, tenderness: null };
  return {
    question,
    value: value?.question === question ? value.value : null,
    onValue: (next) => setValue({ question, value: next }),
    choice: choice?.question === question ? choice : suggested,
    onChoice: (next) => setChoice({ ...next, question }),
  };
}
