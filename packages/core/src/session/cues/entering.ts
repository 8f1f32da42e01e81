import type { PlayState } from "../player/state.ts";
import { setView } from "../player/view.ts";
import type { Cue } from "./cue.ts";

/** What the step from one state to the next tells by itself, at the moment of its event. */
export function enteringCues(before: PlayState, after: PlayState): readonly Cue[] {
  const at = after.lastAt;
  const { phase } = after;
  // A pause has no name of its own: it is known by how many events came before it.
  const event = after.applied.size;
  if (phase.name === "summary" && before.phase.name !== "summary") {
    return [{ kind: "session_end", key: `${after.plan.sessionId}:end`, at }];
  }
  const set = "key" in phase ? setView(after, phase.key) : null;
  if (!set || !("by" in phase)) return [];
  if (after.pausedAt !== null) {
    const isNew = before.pausedAt === null && before.phase.name !== "stopped";
    return isNew ? [{ kind: "paused", key: `paused:${event}`, at, set }] : [];
  }
  const isSame =
    before.phase.name === phase.name && "by" in before.phase && before.phase.by === phase.by;
  if (isSame) {
    return before.pausedAt === null ? [] : [{ kind: "resumed", key: `resumed:${event}`, at, set }];
  }
  const about = { key: `${phase.by}:${phase.name}`, at, set };
  switch (phase.name) {
    case "choosing":
      return [{ ...about, kind: "coming", cause: phase.cause, asks: true }];
    case "ready":
      return [
        phase.spot
          ? { ...about, kind: "settle" }
          : { ...about, kind: "coming", cause: phase.cause, asks: false },
      ];
    case "working":
      return [{ ...about, kind: "start" }];
    case "asking":
      return [{ ...about, kind: "end" }];
    case "easing":
      return [{ ...about, kind: "ease" }];
    case "red":
      return [{ ...about, kind: "red" }];
    case "resting":
      return [{ ...about, kind: "rest", seconds: phase.timer.seconds }];
    default:
      return [];
  }
}
