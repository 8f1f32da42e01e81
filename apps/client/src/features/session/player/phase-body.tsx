"use client";

import type { PlayState, PlayView } from "@fourstep/core/player";
import type { Act } from "../types.ts";
import {
  AskingBody,
  ChoosingBody,
  HoldBody,
  ReadyBody,
  RedBody,
  RestBody,
  SpotBody,
} from "../parts-later.tsx";
import { RepsBody } from "./reps-body.tsx";
import type { Answers } from "./use-answers.ts";

/** What stands between the bar at the top and the controls at the bottom. */
export function PhaseBody({
  state,
  view,
  answers,
  act,
}: {
  state: PlayState;
  view: PlayView;
  answers: Answers;
  act: Act;
}) {
  const { bands } = state.plan;
  switch (view.phase) {
    case "choosing":
      return (
        <ChoosingBody
          view={view}
          bands={bands}
          choice={answers.choice}
          onChoice={answers.onChoice}
        />
      );
    case "ready":
      return view.spot ? (
        <SpotBody view={view} state={state} act={act} />
      ) : (
        <ReadyBody view={view} state={state} act={act} />
      );
    case "working":
      if (view.spot) return <SpotBody view={view} state={state} act={act} />;
      return view.rep ? (
        <RepsBody view={view} state={state} act={act} />
      ) : (
        <HoldBody view={view} state={state} />
      );
    case "resting":
      return <RestBody view={view} state={state} />;
    case "red":
      return <RedBody view={view} bands={bands} />;
    default:
      return (
        <AskingBody
          view={view}
          state={state}
          bands={bands}
          value={view.easing?.given ?? answers.value}
          onValue={answers.onValue}
          act={act}
        />
      );
  }
}
