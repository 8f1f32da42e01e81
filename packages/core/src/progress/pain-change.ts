/**
 * What a change of pain on the 0–10 scale can mean.
 * `noise` is a difference that the scale itself makes; `real` is larger than that.
 */
export type PainVerdict = "noise" | "real";

/**
 * A change counts as likely real when it is at least 2 points and at least 30 % of the start: the thresholds
 * commonly used for the numeric pain scale in low back pain (Farrar 2001; Ostelo 2008). Below both it is noise.
 */
export function painVerdict(start: number, now: number): PainVerdict {
  const points = Math.abs(now - start);
  return points >= 2 && points >= 0.3 * start ? "real" : "noise";
}
