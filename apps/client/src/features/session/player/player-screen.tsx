"use client";

import { view as viewOf, type PlayState } from "@fourstep/core/player";
import { PlayerControls } from "@fourstep/ui/patterns/player-controls";
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { Act } from "../types.ts";
import { useTick } from "../use-tick.ts";
import { useWakeLock } from "../use-wake-lock.ts";
import { AlarmSheet } from "./alarm-sheet.tsx";
import { Announcer } from "./announcer.tsx";
import { Guardrail } from "./guardrail.tsx";
import { MoreSheet } from "./more-sheet.tsx";
import { PhaseBody } from "./phase-body.tsx";
import { PlayerTop } from "./player-top.tsx";
import { SkipSheet } from "./skip-sheet.tsx";
import { useAnswers } from "./use-answers.ts";
import { useControls } from "./use-controls.ts";
import { usePlayerKeys } from "./use-player-keys.ts";
import { useTopOfPage } from "./use-top-of-page.ts";
import { useSheet } from "./use-sheet.ts";

/** The session, full screen. It only draws what the player's state says; every change goes through `act`. */
export function PlayerScreen({ state, act }: { state: PlayState; act: Act }) {
  const t = useTranslations("session");
  const isRunning = state.pausedAt === null;
  const isCounting = isRunning && ["working", "ready"].includes(state.phase.name);
  const now = useTick(isCounting ? 200 : isRunning ? 1000 : null);
  const view = viewOf(state, now);
  const answers = useAnswers(state, view);
  const sheet = useSheet(state, act);
  const [isNudged, setNudged] = useState(false);
  const controls = useControls({
    state,
    view,
    answers,
    act,
    onSkip: () => sheet.open("skip"),
    onNudge: setNudged,
  });
  usePlayerKeys({ controls, answers, sheet, act });
  useWakeLock(isRunning);
  useTopOfPage(answers.question);

  return (
    <div className="mx-auto flex min-h-dvh w-full max-w-lg flex-col bg-paper short:max-w-none short:pe-28">
      <PlayerTop view={view} onClose={() => sheet.open("more")} />
      <main id="content" className="flex flex-1 flex-col pt-1 pb-1 outline-none" tabIndex={-1}>
        <PhaseBody state={state} view={view} answers={answers} act={act} />
        <p
          aria-live="polite"
          className="type-secondary mt-3 px-6 font-semibold text-ink empty:hidden"
        >
          {isNudged && view.phase === "asking" ? t("chooseFirst") : ""}
        </p>
      </main>
      <PlayerControls
        centre={controls.centre}
        words={{ alarm: t("alarm.open"), centre: controls.centreWord, skip: controls.skipWord }}
        onAlarm={() => sheet.open("alarm")}
        onCentre={controls.onCentre}
        onSkip={controls.onSkip}
        className="sticky bottom-0 z-10 bg-linear-to-t from-paper from-90% to-transparent px-6 pt-3 pb-[max(min(1.875rem,4dvh),env(safe-area-inset-bottom))] low:pt-2 low:pb-3 short:fixed short:inset-y-0 short:end-0 short:w-28 short:grid-cols-1 short:content-evenly short:bg-none short:p-0"
      />
      <Announcer view={view} />
      <Guardrail
        state={state}
        view={view}
        act={act}
        onAlarm={() => sheet.open("alarm")}
        isHidden={sheet.name !== null}
      />
      <SkipSheet
        isOpen={sheet.name === "skip"}
        view={view}
        onClose={sheet.dismiss}
        act={sheet.actAndClose}
      />
      <AlarmSheet isOpen={sheet.name === "alarm"} onClose={sheet.dismiss} act={sheet.actAndClose} />
      <MoreSheet
        isOpen={sheet.name === "more"}
        state={state}
        view={view}
        onClose={sheet.dismiss}
        act={sheet.actAndClose}
      />
    </div>
  );
}
