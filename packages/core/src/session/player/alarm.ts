import type { EventOf } from "./event.ts";
import type { Phase, PlayState } from "./state.ts";

/** An alarm sign stops the session wherever it is; what it stopped is kept, should it have been a mistake. */
export function raiseAlarm(
  state: PlayState,
  back: Phase,
  { id, at, symptom }: EventOf<"alarm_raised">,
): PlayState {
  return {
    ...state,
    alarms: [...state.alarms, { symptom, withdrawn: false }],
    phase: { name: "stopped", symptom, since: at, back, by: id },
  };
}
