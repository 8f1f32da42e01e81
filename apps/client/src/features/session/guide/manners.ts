import type { Cue } from "@fourstep/core/cues";

/** One soft tone: a pitch in Hz, when it begins and how long it lasts in seconds, and its share of the volume. */
export interface Tone {
  readonly pitch: number;
  readonly from: number;
  readonly seconds: number;
  readonly loudness: number;
}
/** How a cue sounds and feels. The pattern is milliseconds on, off, on. */
export interface Manner {
  readonly tones: readonly Tone[];
  readonly pattern: readonly number[];
}

const tone = (pitch: number, from = 0, seconds = 0.14, loudness = 1): Tone => ({
  pitch,
  from,
  seconds,
  loudness,
});
const silent: Manner = { tones: [], pattern: [] };

/** A third, a fifth: what begins goes up, what ends comes down, and what waits stays where it is. */
const low = 330;
const middle = 440;
const high = 554;

/** The sound and the touch of each cue: short, round, and different enough to be told apart without looking. */
export function mannerOf(cue: Cue): Manner {
  switch (cue.kind) {
    case "coming":
      return cue.cause === "switch_sides"
        ? {
            tones: [tone(middle), tone(high, 0.16), tone(middle, 0.32)],
            pattern: [70, 60, 70, 60, 70],
          }
        : { tones: [tone(middle), tone(high, 0.18, 0.22)], pattern: [60] };
    case "settle":
      return { tones: [tone(low)], pattern: [] };
    case "count":
      return { tones: [tone(middle, 0, 0.09, 0.7)], pattern: [25] };
    case "start":
      return { tones: [tone(high, 0, 0.32)], pattern: [140] };
    case "part":
      return {
        tones: [tone(cue.index === 0 ? middle : low, 0, 0.07, 0.5)],
        pattern: cue.index === 0 ? [20] : [],
      };
    case "comfort":
      return { tones: [tone(middle), tone(middle, 0.24)], pattern: [60, 80, 60] };
    case "last":
      return { tones: [tone(middle, 0, 0.09, 0.6)], pattern: [20] };
    case "end":
      return {
        tones: [tone(high, 0, 0.2), tone(middle, 0.2, 0.2), tone(low, 0.4, 0.4)],
        pattern: [200, 90, 200],
      };
    case "rest":
      return { tones: [tone(low, 0, 0.24)], pattern: [] };
    case "rest_over":
    case "waiting":
      return { tones: [tone(middle, 0, 0.2), tone(middle, 0.3, 0.2)], pattern: [90] };
    case "ease":
      return { tones: [tone(low, 0, 0.2), tone(low, 0.3, 0.2)], pattern: [120, 80, 120] };
    case "red":
      return { tones: [tone(262, 0, 0.5)], pattern: [300] };
    case "session_end":
      return {
        tones: [tone(low, 0, 0.24), tone(middle, 0.2, 0.24), tone(high, 0.4, 0.6)],
        pattern: [100, 70, 100, 70, 250],
      };
    case "here":
      return { tones: [tone(middle, 0, 0.3)], pattern: [90] };
    default:
      return silent;
  }
}
