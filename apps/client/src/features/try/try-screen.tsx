"use client";

import { FailureScreen } from "@fourstep/web/failure-screen";
import { isRefusal } from "@fourstep/web/refusal";
import { NotFoundScreen } from "../../shell/not-found-screen.tsx";
import { useWhenIdle } from "../../shell/use-when-idle.ts";
import { GuideLater } from "../session/guide/guide-later.tsx";
import type { LiveSession } from "../session/live-session.ts";
import { bringSessionParts, DeviceNotice, StartView, StopScreen } from "../session/parts-later.tsx";
import { PlayerScreen } from "../session/player/player-screen.tsx";
import { PlayerSkeleton } from "../session/player/player-skeleton.tsx";
import { usePlayState } from "../session/use-live-session.ts";
import { BeforeYouTry, bringTryParts, GuestSummary } from "./parts-later.tsx";
import { useTry } from "./use-try.ts";

/** A routine without an account: the player itself, on this device alone. */
export function TryScreen() {
  useWhenIdle(bringSessionParts);
  useWhenIdle(bringTryParts);
  const { trying, retry, begin, again } = useTry();
  switch (trying.kind) {
    case "before":
      return <BeforeYouTry routine={trying.routine} onBegin={() => begin(trying.routine)} />;
    case "live":
      return <Live live={trying.live} isDurable={trying.isDurable} onAgain={again} />;
    case "failed":
      if (isRefusal(trying.error, "NOT_FOUND")) return <NotFoundScreen />;
      return (
        <main id="content" className="mx-auto w-full max-w-lg">
          <FailureScreen error={trying.error} onRetry={retry} />
        </main>
      );
    case "opening":
      return <PlayerSkeleton />;
    default:
      return <NotFoundScreen />;
  }
}

interface LiveProps {
  readonly live: LiveSession;
  readonly isDurable: boolean;
  readonly onAgain: () => void;
}

function Live({ live, isDurable, onAgain }: LiveProps) {
  return (
    <>
      <DeviceNotice className="mx-4 mt-3" />
      <Phase live={live} isDurable={isDurable} onAgain={onAgain} />
      <GuideLater live={live} />
    </>
  );
}

function Phase({ live, isDurable, onAgain }: LiveProps) {
  const state = usePlayState(live);
  const { act } = live;
  switch (state.phase.name) {
    case "before":
      return <StartView state={state} act={act} isDurable={isDurable} />;
    case "stopped":
      return <StopScreen symptom={state.phase.symptom} act={act} trainer={null} isGuest />;
    case "summary":
    case "finished":
      return <GuestSummary state={state} act={act} isDurable={isDurable} onAgain={onAgain} />;
    default:
      return <PlayerScreen state={state} act={act} />;
  }
}
