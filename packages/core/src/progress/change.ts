import { say } from "../words/index.ts";

/** Least change in points on a 0–10 scale that counts, and least share of the first answer. */
export const leastRealPoints = 2;
export const leastRealShare = 0.3;

/** Whether two answers on a 0–10 pain scale differ by more than such answers vary by themselves. */
export interface Change {
  readonly verdict: "likely_real" | "within_noise";
  readonly direction: "down" | "up" | "none";
  /** Points between the two, 0–10. */
  readonly points: number;
  /** Share of the first answer, 0–1 and above; null when the first answer was 0. */
  readonly share: number | null;
}

/**
 * Likely a real change: at least 2 points and at least 30 % of the first answer, on a 0–10 numeric pain
 * scale recalled over one week. Consensus thresholds of Ostelo et al. 2008 (2 points or 30 %), taken together
 * to be strict; the least detectable change of 2 points is from Childs et al. 2005. From a first answer of 0
 * no share can be formed, so the points decide alone. It speaks of numbers, not of recovery.
 */
export function changeVerdict(before: number, after: number): Change {
  const points = Math.abs(after - before);
  const share = before === 0 ? null : points / before;
  // The slack keeps 1.8 of 6 from failing by the last digit of a binary fraction.
  const enough = share === null || share >= leastRealShare - 1e-9;
  return {
    verdict: points >= leastRealPoints && enough ? "likely_real" : "within_noise",
    direction: after < before ? "down" : after > before ? "up" : "none",
    points,
    share,
  };
}

/** The verdict in words: "Likely a real change" or "Within noise". */
export function describeChange({ verdict }: Pick<Change, "verdict">): string {
  return say(verdict === "likely_real" ? "progress.likelyReal" : "progress.withinNoise");
}

/**
 * The band round a first answer inside which nothing is claimed, held within 0–10: whoever leaves it or stands on its
 * edge has a change that `changeVerdict` calls likely real.
 */
export function noiseBand(before: number): { readonly low: number; readonly high: number } {
  const least = Math.max(leastRealPoints, leastRealShare * before);
  return { low: Math.max(0, before - least), high: Math.min(10, before + least) };
}
