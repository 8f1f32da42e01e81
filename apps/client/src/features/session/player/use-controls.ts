"use client";

import type { PlayState, PlayView } from "@fourstep/core/player";
import { useTranslations } from "use-intl";
import type { Act } from "../types.ts";
import type { Answers } from "./use-answers.ts";

export interface Controls {
  readonly centre: "pause" | "play" | "done";
  readonly centreWord: string;
  readonly skipWord: string;
  readonly onCentre: () => void;
  readonly onSkip: () => void;
}

interface Parts {
  readonly state: PlayState;
  readonly view: PlayView;
  readonly answers: Answers;
  readonly act: Act;
  readonly onSkip: () => void;
  /** The person wants to go on, and the question is still open. */
  readonly onNudge: (isNudged: boolean) => void;
}

/** What the two buttons do now. Their places never change. */
export function useControls({ state, view, answers, act, onSkip, onNudge }: Parts): Controls {
  const t = useTranslations("session");
  const doIt = (chosen: Parameters<Act>[0]) => () => void act(chosen);

  if (state.pausedAt !== null) {
    return {
      centre: "play",
      centreWord: t("resume"),
      skipWord: t("skip.word"),
      onCentre: doIt({ type: "resumed" }),
      onSkip,
    };
  }
  const running: Controls = {
    centre: "pause",
    centreWord: t("pause"),
    skipWord: view.phase === "resting" ? t("skip.rest") : t("skip.word"),
    onCentre: doIt({ type: "paused" }),
    onSkip: view.phase === "resting" ? doIt({ type: "rest_skipped" }) : onSkip,
  };
  switch (view.phase) {
    case "choosing":
      return {
        centre: "play",
        centreWord: t("begin"),
        skipWord: t("skip.word"),
        onCentre: doIt({ type: "spot_chosen", ...answerOf(answers) }),
        onSkip,
      };
    case "asking":
      return {
        centre: "done",
        centreWord: t("done"),
        skipWord: t("noAnswer"),
        onCentre() {
          onNudge(answers.value === null);
          if (answers.value !== null) {
            void act({ type: "discomfort_answered", value: answers.value });
          }
        },
        onSkip: doIt({ type: "discomfort_answered", value: null }),
      };
    case "red": {
      const goOn = doIt({ type: "acknowledged" });
      return {
        centre: "play",
        centreWord: t("goOn"),
        skipWord: t("skip.word"),
        onCentre: goOn,
        onSkip: goOn,
      };
    }
    case "ready":
      if (state.pace === "tap") {
        return {
          centre: "play",
          centreWord: t("begin"),
          skipWord: t("skip.word"),
          onCentre: doIt({ type: "started" }),
          onSkip,
        };
      }
      return running;
    default:
      return running;
  }
}

const answerOf = ({ choice }: Answers) => ({ spot: choice.spot, tenderness: choice.tenderness });
