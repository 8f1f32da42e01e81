import type { Tone } from "./manners.ts";
import type { Volume } from "./preferences.ts";

const gains: Record<Volume, number> = { soft: 0.08, medium: 0.2, loud: 0.45 };
let context: AudioContext | null = null;

/** Browsers let a page sound only after it was touched: to be called at each touch. */
export function wakeChimes(): void {
  if (typeof AudioContext === "undefined") return;
  context ??= new AudioContext();
  if (context.state !== "running") void context.resume().catch(() => {});
}

/** Plays tones that swell and fade, so that none of them clicks or startles. Silent where the browser does not allow it. */
export function chime(tones: readonly Tone[], volume: Volume): void {
  if (tones.length === 0) return;
  wakeChimes();
  if (!context || context.state !== "running") return;
  const begins = context.currentTime + 0.02;
  for (const { pitch, from, seconds, loudness } of tones) {
    const voice = context.createOscillator();
    const swell = context.createGain();
    const start = begins + from;
    voice.frequency.value = pitch;
    swell.gain.setValueAtTime(0, start);
    swell.gain.linearRampToValueAtTime(gains[volume] * loudness, start + 0.02);
    swell.gain.exponentialRampToValueAtTime(0.0001, start + seconds + 0.08);
    voice.connect(swell).connect(context.destination);
    voice.start(start);
    voice.stop(start + seconds + 0.1);
  }
}
