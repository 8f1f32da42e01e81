import { Logger as QueueLogger } from "graphile-worker";
import { type Logger, pino } from "pino";

export type { Logger };

/** The log of the worker: JSON lines on standard output. */
export function createLog(level: string): Logger {
  return pino({ level, base: { app: "worker" } });
}

const levels = { error: "error", warning: "warn", info: "debug", debug: "trace" } as const;

/** Lets the queue speak in our log. What it calls information (each job's start and end) is detail to us. */
export function queueLogger(log: Logger): QueueLogger {
  return new QueueLogger((scope) => (level, message) => {
    log[levels[level]]({ job: scope.jobId, task: scope.taskIdentifier }, message);
  });
}
