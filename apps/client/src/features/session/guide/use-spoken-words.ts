"use client";

import type { Cue } from "@fourstep/core/cues";
import type { SetView } from "@fourstep/core/player";
import { useTranslations } from "use-intl";
import { useSetWords } from "../player/use-set-words.ts";

/** Shorter parts of a rep are over before their name is said. Seconds. */
const sayable = 1.2;

/** What the voice says for a cue; an empty string where sound and touch are enough. */
export function useSpokenWords() {
  const t = useTranslations("spoken");
  const words = useSetWords();

  const about = (set: SetView) => [set.exercise.name, words.side(set)].filter(Boolean).join(", ");
  const coming = (set: SetView, cause: string): string => {
    if (cause === "switch_sides") return t("sides", { side: words.side(set) ?? "" });
    if (cause === "set")
      return t("again", { place: words.place(set), side: words.side(set) ?? "" });
    return t(cause === "swap" ? "instead" : "next", { set: about(set), place: words.place(set) });
  };
  const here = (cue: Extract<Cue, { kind: "here" }>): string => {
    const seconds = cue.secondsLeft ?? 0;
    if (cue.phase === "asking") return t("hereAsking");
    if (cue.phase === "working") return t("hereWorking", { set: about(cue.set), seconds });
    return t("here", { set: about(cue.set) });
  };
  const part = (cue: Extract<Cue, { kind: "part" }>): string => {
    const isNamed = cue.parts > 1 && cue.seconds >= sayable;
    if (cue.index > 0) return isNamed ? cue.name : "";
    const side = cue.side === "both" ? null : t(`side.${cue.side}`);
    const number = cue.rep === 1 && (isNamed || side) ? null : String(cue.rep);
    return [number, side, isNamed ? cue.name : null].filter(Boolean).join(", ");
  };

  return (cue: Cue, hasSounds: boolean): string => {
    switch (cue.kind) {
      case "coming":
        return [coming(cue.set, cue.cause), cue.asks ? t("choose") : ""].join(" ").trim();
      case "settle":
        return t("settle");
      // Tones count as well, and say it on time.
      case "count":
      case "last":
        return hasSounds ? "" : String(cue.left);
      case "waiting":
        return t("waiting");
      case "start":
        return cue.set.reps === null
          ? t("hold", { seconds: cue.set.seconds })
          : t("reps", { reps: cue.set.reps });
      case "part":
        return part(cue);
      case "comfort":
        return t("comfort");
      case "end":
        return cue.set.kind === "spot" ? t("endSpot") : t("end");
      case "rest":
        return t("rest", { seconds: Math.round(cue.seconds) });
      case "here":
        return here(cue);
      case "rest_over":
        return t("restOver");
      case "session_end":
        return t("sessionEnd");
      default:
        return t(cue.kind);
    }
  };
}
