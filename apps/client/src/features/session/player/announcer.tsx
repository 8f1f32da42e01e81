"use client";

import type { PlayView } from "@fourstep/core/player";
import { useTranslations } from "use-intl";
import { useSetWords } from "./use-set-words.ts";

/** Says each change of phase once, politely, for people who listen. */
export function Announcer({ view }: { view: PlayView }) {
  const t = useTranslations("session");
  const words = useSetWords();
  const { phase, set } = view;
  const isKnown =
    phase !== "before" && phase !== "stopped" && phase !== "summary" && phase !== "finished";
  return (
    <p aria-live="polite" className="sr-only">
      {set && isKnown ? t(`say.${view.paused ? "paused" : phase}`, { set: words.full(set) }) : ""}
    </p>
  );
}
