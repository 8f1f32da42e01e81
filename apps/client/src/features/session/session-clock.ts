interface Parts {
  /** The clock on the wall, ms since 1970: it can be set, and a phone's is. */
  readonly wall: () => number;
  /** Milliseconds that have passed since some moment: never set, and in some browsers it sleeps with the device. */
  readonly steady: () => number;
  /** Whether the page was out of sight, or frozen, at any time since this was last asked. */
  readonly wasAway: () => boolean;
}

export interface SessionClock {
  /** Milliseconds since 1970, as the session counts them. */
  readonly now: () => number;
  /** Never earlier than this from now on: a session that goes on does not wait for a clock that was set back. */
  readonly notBefore: (at: number) => void;
}

/** How far the two clocks may differ between two looks before it means something, ms. */
const tolerance = 400;

/**
 * The time of a session. While the page is in sight, time is what has passed, and a clock that is set forward or back in
 * the middle of a hold changes nothing. While it was out of sight the device may have slept, and the wall clock knows for
 * how long: then that counts, forward only.
 */
export function clockFrom({ wall, steady, wasAway }: Parts): SessionClock {
  let last = { wall: wall(), steady: steady() };
  let now = last.wall;
  return {
    now() {
      const at = { wall: wall(), steady: steady() };
      const passed = Math.max(0, at.steady - last.steady);
      const slept = at.wall - last.wall - passed;
      now += passed + (wasAway() && slept > tolerance ? slept : 0);
      last = at;
      return now;
    },
    notBefore(at) {
      now = Math.max(now, at);
    },
  };
}

/** The clock of this page: one session is open on a page at a time. */
export const sessionClock: SessionClock = clockFrom({
  wall: () => Date.now(),
  steady: () => performance.now(),
  wasAway: awayWatch(),
});

/** The present of the session, ms since 1970. */
export const sessionNow = sessionClock.now;

function awayWatch(): () => boolean {
  if (typeof document === "undefined") return () => false;
  let isAway = document.hidden;
  const leave = () => {
    isAway = true;
  };
  const look = () => {
    if (document.hidden) isAway = true;
  };
  document.addEventListener("visibilitychange", look);
  document.addEventListener("freeze", leave);
  window.addEventListener("pagehide", leave);
  return () => {
    const was = isAway || document.hidden;
    isAway = document.hidden;
    return was;
  };
}
