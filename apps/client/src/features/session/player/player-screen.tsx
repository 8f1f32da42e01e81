"use client";

import { view as viewOf, type PlayState } from "@fourstep/core/player";
import { PlayerControls } from "@fourstep/ui/patterns/player-controls";
import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { isGuest } from "../guest.ts";
import { usePreferences } from "../guide/use-preferences.ts";
import { PlayerSheets } from "../parts-later.tsx";
import type { Act } from "../types.ts";
import { useTick } from "../use-tick.ts";
import { useWakeLock } from "../use-wake-lock.ts";
import { Announcer } from "./announcer.tsx";
import { PhaseBody } from "./phase-body.tsx";
import { PlayerLine } from "./player-line.tsx";
import { PlayerTop } from "./player-top.tsx";
import { useAnswers } from "./use-answers.ts";
import { useControls } from "./use-controls.ts";
import { useGoingOnAlone } from "./use-going-on-alone.ts";
import { usePlayerKeys } from "./use-player-keys.ts";
import { useSheet } from "./use-sheet.ts";
import { useSwitchAccess } from "./use-switch-access.ts";
import { useTopOfPage } from "./use-top-of-page.ts";

/** A screen that nobody has touched for this long may go dark: the session was left, not done. */
const forgottenMs = 15 * 60_000;

/** The session, full screen. It only draws what the player's state says; every change goes through `act`. */
export function PlayerScreen({ state, act }: { state: PlayState; act: Act }) {
  const t = useTranslations("session");
  const chosen = usePreferences();
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
  const isAlone = chosen.goesOnAlone && sheet.name === null;
  const secondsAlone = useGoingOnAlone({ state, answers, act, isOn: isAlone });
  usePlayerKeys({ controls, answers, sheet, act, phase: view.phase });
  useSwitchAccess(chosen.hasStops);
  const awake = useWakeLock(chosen.staysAwake && isRunning && now - state.lastAt < forgottenMs);
  useTopOfPage(answers.question);
  useEffect(() => {
    if (state.pace !== chosen.pace) void act({ type: "pace_chosen", pace: chosen.pace });
  }, [state.pace, chosen.pace, act]);

  return (
    <div className="mx-auto flex min-h-dvh w-full max-w-lg flex-col bg-paper short:max-w-none short:pe-28">
      <PlayerTop view={view} isSent={!isGuest(state.plan)} onClose={() => sheet.open("more")} />
      <main id="content" className="flex flex-1 flex-col pt-1 pb-1 outline-none" tabIndex={-1}>
        <PhaseBody state={state} view={view} answers={answers} act={act} />
        <PlayerLine
          isNudged={isNudged && view.phase === "asking"}
          secondsAlone={secondsAlone}
          mayGoDark={awake === "none" && (view.phase === "choosing" || view.phase === "ready")}
        />
      </main>
      <PlayerControls
        centre={controls.centre}
        words={{ alarm: t("alarm"), centre: controls.centreWord, skip: controls.skipWord }}
        onAlarm={() => sheet.open("alarm")}
        onCentre={controls.onCentre}
        onSkip={controls.onSkip}
        className="sticky bottom-0 z-10 bg-linear-to-t from-paper from-90% to-transparent px-6 pt-3 pb-[max(min(1.875rem,4dvh),env(safe-area-inset-bottom))] low:pt-2 low:pb-3 short:fixed short:inset-y-0 short:end-0 short:w-28 short:grid-cols-1 short:content-evenly short:bg-none short:p-0"
      />
      <Announcer view={view} />
      <PlayerSheets state={state} view={view} sheet={sheet} act={act} />
    </div>
  );
}
