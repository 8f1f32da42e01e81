"use client";

import type { PlayState } from "@fourstep/core/player";
import { useEffect, useEffectEvent, useState } from "react";
import type { Act } from "../types.ts";
import type { Answers } from "./use-answers.ts";

/** How long a question stays open for somebody whose hands are busy. Seconds. */
const patience = 20;

interface Parts {
  readonly state: PlayState;
  readonly answers: Answers;
  readonly act: Act;
  /** Chosen by the person, and nothing lies over the question. */
  readonly isOn: boolean;
}

/**
 * For those who do not want to touch the phone: a question that stays open is left as it stands, a marked number given,
 * none otherwise; of the spots the suggested one is taken. It never chooses how to ease off, and never goes past a red
 * answer. The patience begins anew when the page is seen again, and with each touch.
 * @returns seconds until it goes on; null when it waits for the person
 */
export function useGoingOnAlone({ state, answers, act, isOn }: Parts): number | null {
  const { name } = state.phase;
  const isWaiting = isOn && state.pausedAt === null && (name === "asking" || name === "choosing");
  const waitsFor = isWaiting ? answers.question : null;
  const [left, setLeft] = useState(patience);

  const goOn = useEffectEvent(() => {
    if (name === "asking") void act({ type: "discomfort_answered", value: answers.value });
    if (name === "choosing") {
      const { spot, tenderness } = answers.choice;
      void act({ type: "spot_chosen", spot, tenderness });
    }
  });

  useEffect(() => {
    if (waitsFor === null) return undefined;
    let seconds = patience;
    const restart = () => {
      seconds = patience;
      setLeft(seconds);
    };
    restart();
    const timer = setInterval(() => {
      if (document.hidden) return;
      seconds -= 1;
      setLeft(seconds);
      if (seconds === 0) goOn();
    }, 1000);
    document.addEventListener("visibilitychange", restart);
    document.addEventListener("pointerdown", restart);
    document.addEventListener("keydown", restart);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", restart);
      document.removeEventListener("pointerdown", restart);
      document.removeEventListener("keydown", restart);
    };
  }, [waitsFor]);

  return isWaiting ? Math.max(0, left) : null;
}
