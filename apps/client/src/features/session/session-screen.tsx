"use client";

import { FailureScreen } from "@fourstep/web/failure-screen";
import { NotFoundScreen } from "../../shell/not-found-screen.tsx";
import { useWhenIdle } from "../../shell/use-when-idle.ts";
import { isRefusal } from "@fourstep/web/refusal";
import { LastLook, Look } from "../last-look/look.tsx";
import { OutboxSenderLater } from "../outbox/outbox-sender-later.tsx";
import { GuideLater } from "./guide/guide-later.tsx";
import type { LiveSession } from "./live-session.ts";
import {
  bringSessionParts,
  DeviceNotice,
  PastSummary,
  StartView,
  StopScreen,
  SummaryView,
} from "./parts-later.tsx";
import { PlayerScreen } from "./player/player-screen.tsx";
import { PlayerSkeleton } from "./player/player-skeleton.tsx";
import { useLiveSession, usePlayState } from "./use-live-session.ts";
import { useSessionId } from "./use-session-id.ts";

/** One session, from its first question to its summary: whatever stands at this moment. */
export function SessionScreen() {
  useWhenIdle(bringSessionParts);
  return (
    <>
      <OpenedSession />
      <OutboxSenderLater />
    </>
  );
}

function OpenedSession() {
  const { opened, retry } = useLiveSession(useSessionId());
  switch (opened.kind) {
    case "opening":
      return (
        <LastLook place="session">
          <PlayerSkeleton />
        </LastLook>
      );
    case "missing":
      return <NotFoundScreen />;
    case "failed":
      if (isRefusal(opened.error, "NOT_FOUND")) return <NotFoundScreen />;
      return (
        <main id="content" className="mx-auto w-full max-w-lg">
          <FailureScreen error={opened.error} onRetry={retry} />
        </main>
      );
    case "over":
      return <PastSummary detail={opened.detail} />;
    default:
      return (
        <Look place="session">
          <Live live={opened.live} isDurable={opened.isDurable} />
        </Look>
      );
  }
}

function Live({ live, isDurable }: { live: LiveSession; isDurable: boolean }) {
  return (
    <>
      <DeviceNotice className="mx-4 mt-3" />
      <Phase live={live} isDurable={isDurable} />
      <GuideLater live={live} />
    </>
  );
}

function Phase({ live, isDurable }: { live: LiveSession; isDurable: boolean }) {
  const state = usePlayState(live);
  const act = live.act;
  switch (state.phase.name) {
    case "before":
      return <StartView state={state} act={act} isDurable={isDurable} />;
    case "stopped":
      return (
        <StopScreen symptom={state.phase.symptom} act={act} trainer={state.plan.trainerName} />
      );
    case "summary":
    case "finished":
      return <SummaryView state={state} act={act} />;
    default:
      return <PlayerScreen state={state} act={act} />;
  }
}
