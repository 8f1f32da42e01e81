import { plannedByKey, workOf } from "../player/sets.ts";
import { checkSecond } from "../player/spot.ts";
import { repView } from "../player/rep-view.ts";
import type { PhaseOf, PlayState } from "../player/state.ts";
import { setView } from "../player/view.ts";
import { endOf, type Timer } from "../player/timer.ts";
import type { Cue } from "./cue.ts";

/** The seconds that are counted aloud. */
const counted = [3, 2, 1] as const;

/** The cues that the present phase holds in store by the clock alone, oldest first; none while it is paused. */
export function timedCues(state: PlayState): readonly Cue[] {
  const { phase } = state;
  if (state.pausedAt !== null) return [];
  switch (phase.name) {
    case "ready":
      return [...countdown("count", phase.by, phase.timer), ...waiting(state, phase)];
    case "working":
      return ofWork(state, phase);
    case "asking":
    case "easing": {
      const set = plannedByKey(state, phase.key);
      const rest = set ? workOf(state, set).restSeconds : 0;
      const at = phase.restFrom + rest * 1000;
      return rest > 0 ? [{ kind: "rest_over", key: `${phase.key}:rest_over`, at }] : [];
    }
    default:
      return [];
  }
}

function countdown(kind: "count" | "last", by: string, timer: Timer): Cue[] {
  // Named with the count's length: a spot that is held longer is counted down again.
  return counted
    .filter((left) => left < timer.seconds)
    .map((left) => ({
      kind,
      left,
      key: `${by}:${kind}:${timer.seconds}:${left}`,
      at: endOf(timer) - left * 1000,
    }));
}

function waiting(state: PlayState, phase: PhaseOf<"ready">): Cue[] {
  const set = state.pace === "tap" ? setView(state, phase.key) : null;
  return set ? [{ kind: "waiting", key: `${phase.by}:waiting`, at: endOf(phase.timer), set }] : [];
}

function ofWork(state: PlayState, phase: PhaseOf<"working">): Cue[] {
  const planned = plannedByKey(state, phase.key);
  if (!planned) return [];
  const work = workOf(state, planned);
  if (work.counted !== null) return partsOf(state, phase, work.counted, work.secondsPerRep);
  const check = phase.spot && checkSecond(phase.timer.seconds, phase.spot.extended);
  const comfort: Cue[] =
    typeof check === "number" && !phase.spot?.comfort
      ? [
          {
            kind: "comfort",
            key: `${phase.by}:comfort:${phase.timer.seconds}`,
            at: phase.timer.from + check * 1000,
          },
        ]
      : [];
  return [...comfort, ...countdown("last", phase.by, phase.timer)];
}

/** Every part of every rep, as the counter on the screen counts them. */
function partsOf(
  state: PlayState,
  phase: PhaseOf<"working">,
  reps: number,
  secondsPerRep: number,
): Cue[] {
  const { from } = phase.timer;
  // Named with how far the count was put right: a rep that is done again is told again.
  const shift = Math.round(from - phase.since);
  const cues: Cue[] = [];
  for (let rep = 0; rep < reps; rep++) {
    const begins = from + rep * secondsPerRep * 1000;
    const seen = repView(state, phase, begins + 1);
    if (!seen) return cues;
    let seconds = 0;
    for (const [index, part] of seen.phases.entries()) {
      cues.push({
        kind: "part",
        key: `${phase.by}:part:${shift}:${rep}:${index}`,
        at: begins + seconds * 1000,
        rep: seen.number,
        of: seen.of,
        side: seen.side,
        name: part.name,
        index,
        parts: seen.phases.length,
        seconds: part.seconds,
      });
      seconds += part.seconds;
    }
  }
  return cues;
}
