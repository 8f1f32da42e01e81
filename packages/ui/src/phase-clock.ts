import type { FigureMoment } from "./figure-tempo.ts";

/** One moment of a cycle for any number of figures, run on by time or moved by hand. */
export class PhaseClock {
  private base = 0;
  private since: number | null = null;
  private readonly listeners = new Set<() => void>();

  /** @param seconds of one whole cycle */
  constructor(private readonly seconds: number) {}

  get isPlaying(): boolean {
    return this.since !== null;
  }

  /** The moment at `now`, in milliseconds since 1970. */
  readonly momentAt = (now: number): FigureMoment => {
    if (this.since === null) return { phase: this.base };
    const gone = Math.max(0, now - this.since) / (1000 * this.seconds);
    return { phase: (this.base + gone) % 1 };
  };

  play(now: number) {
    this.since ??= now;
    this.tell();
  }

  pause(now: number) {
    this.base = this.momentAt(now).phase;
    this.since = null;
    this.tell();
  }

  /** Moved by hand: it stands there. */
  seek(phase: number) {
    this.base = Math.min(1, Math.max(0, phase));
    this.since = null;
    this.tell();
  }

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  private tell() {
    for (const listener of this.listeners) listener();
  }
}
