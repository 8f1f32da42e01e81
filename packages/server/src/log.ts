import { pino } from "pino";
import type { Logger } from "pino";

export type { Logger };

/** The log of one process: JSON lines on standard output. */
export function createLog(level: string, app: string): Logger {
  return pino({ level, base: { app } });
}

/** Requests that take longer than this many milliseconds are worth a line. */
export const slowMilliseconds = 500;

/** The longest part of an address or path that goes into the log. */
const longestPath = 200;

/** A path as the log shows it: without its query, which may hold what a person typed, and not endless. */
export function loggablePath(url: string | undefined): string {
  const mark = url?.indexOf("?") ?? -1;
  return (mark === -1 ? (url ?? "") : url!.slice(0, mark)).slice(0, longestPath);
}
