import { stillPhase } from "@fourstep/core/figure";
import { breathInHold, type FigureMoment } from "./figure-tempo.ts";

interface OwnMotion {
  readonly exerciseId: string;
  /** Of one whole cycle. */
  readonly seconds: number;
  /** Whether the chest lifts with slow breaths, as in a hold. */
  readonly breathes: boolean;
  readonly isPlaying: boolean;
}

/** Where a figure stands that has a tempo of its own: it begins at its still phase, and comes to rest there. */
export class OwnTempo {
  private gone = 0;
  private seen: number | null = null;

  /** The moment at `now`; time that was not drawn, off screen, does not count. */
  momentAt(now: number, motion: OwnMotion): FigureMoment {
    const { exerciseId, seconds, breathes, isPlaying } = motion;
    const step = this.seen === null ? 0 : Math.min(100, Math.max(0, now - this.seen));
    const before = Math.floor(this.gone);
    this.seen = now;
    if (isPlaying || this.gone > 0) this.gone += step / (1000 * seconds);
    if (!isPlaying && Math.floor(this.gone) > before) this.gone = 0;
    if (!isPlaying && this.gone === 0) this.seen = null;
    const phase = (stillPhase(exerciseId) + this.gone) % 1;
    return breathes ? { phase, breath: breathInHold(seconds, this.gone % 1) } : { phase };
  }

  isAtRest(): boolean {
    return this.gone === 0;
  }
}
