import type { CheckInInput, Progress } from "@fourstep/core";

/** Progress as the server and this device together know it: answers that wait to be sent count already. */
export function withAnswers(progress: Progress, waiting: readonly CheckInInput[]): Progress {
  const told = waiting
    .filter(({ painNow, painWorstWeek }) => painNow !== null || painWorstWeek !== null)
    .map(({ day, painNow, painWorstWeek }) => ({ day, now: painNow, worst: painWorstWeek }));
  return told.length === 0 ? progress : { ...progress, pain: [...progress.pain, ...told] };
}
