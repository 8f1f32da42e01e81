import { beginToListen, listen, nextCueAt, type Cue } from "@fourstep/core/cues";
import type { LiveSession } from "../live-session.ts";

/**
 * Listens to a session until the answer is called: hands on each cue at its moment, and none twice. A page that wakes up
 * late asks again by itself.
 */
export function follow(
  live: Pick<LiveSession, "state" | "subscribe">,
  tell: (cue: Cue) => void,
  now: () => number,
): () => void {
  let heard = beginToListen(live.state(), now());
  let timer: ReturnType<typeof setTimeout> | undefined;
  const told = new Set<string>();

  const hear = () => {
    clearTimeout(timer);
    const at = now();
    const answer = listen(heard, live.state(), at);
    heard = answer.heard;
    for (const cue of answer.cues) {
      if (told.has(cue.key)) continue;
      told.add(cue.key);
      tell(cue);
    }
    const next = nextCueAt(heard);
    if (next !== null) timer = setTimeout(hear, Math.max(0, next - at));
  };

  hear();
  const stop = live.subscribe(hear);
  document.addEventListener("visibilitychange", hear);
  return () => {
    clearTimeout(timer);
    stop();
    document.removeEventListener("visibilitychange", hear);
  };
}
