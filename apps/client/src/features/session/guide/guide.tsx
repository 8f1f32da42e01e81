"use client";

import type { Cue } from "@fourstep/core/cues";
import { useEffect, useEffectEvent } from "react";
import { useLocale } from "use-intl";
import type { LiveSession } from "../live-session.ts";
import { sessionNow } from "../session-clock.ts";
import { buzz } from "./buzz.ts";
import { chime, wakeChimes } from "./chimes.ts";
import { follow } from "./follow.ts";
import { mannerOf } from "./manners.ts";
import { hush, speak } from "./speaker.ts";
import { preferencesNow } from "./use-preferences.ts";
import { useSpokenWords } from "./use-spoken-words.ts";

/** Tells a session to somebody who is not looking: by voice, by sound, by touch, as they chose. Draws nothing. */
export function Guide({ live }: { live: LiveSession }) {
  const spoken = useSpokenWords();
  const language = useLocale();

  const tell = useEffectEvent((cue: Cue, isMore: boolean) => {
    const chosen = preferencesNow();
    const { tones, pattern } = mannerOf(cue);
    if (chosen.hasSounds) chime(tones, chosen.volume);
    if (chosen.vibrates) buzz(pattern);
    if (chosen.hasVoice) speak(spoken(cue, chosen.hasSounds), chosen, { language, isMore });
  });

  useEffect(() => {
    let lastAt = 0;
    const stop = follow(
      live,
      (cue) => {
        const at = sessionNow();
        tell(cue, at - lastAt < 50);
        lastAt = at;
      },
      sessionNow,
    );
    // A stop is a stop: nothing goes on talking over it.
    const quiet = live.subscribe(() => {
      if (live.state().phase.name === "stopped") hush();
    });
    const touches = ["pointerdown", "keydown"] as const;
    const wake = () => (preferencesNow().hasSounds ? wakeChimes() : undefined);
    touches.forEach((touch) => document.addEventListener(touch, wake));
    return () => {
      stop();
      quiet();
      hush();
      touches.forEach((touch) => document.removeEventListener(touch, wake));
    };
  }, [live]);

  return null;
}
