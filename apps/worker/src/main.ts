import { workerEnv } from "./env.ts";
import { createLog } from "./log.ts";
import { startWorker } from "./start.ts";

const env = workerEnv();
const log = createLog(env.logLevel);

/** A job that does not end keeps nobody waiting longer than this. */
const graceMs = 10_000;

try {
  const working = await startWorker(env, log);
  let stopping = false;
  const stop = (reason: string) => {
    if (stopping) process.exit(1);
    stopping = true;
    log.info({ reason }, "stopping");
    setTimeout(() => process.exit(1), graceMs).unref();
    working.stop().then(
      () => process.exit(0),
      (err: unknown) => {
        log.error({ err }, "could not stop cleanly");
        process.exit(1);
      },
    );
  };
  process.on("SIGTERM", () => stop("SIGTERM"));
  process.on("SIGINT", () => stop("SIGINT"));
  // The supervisor is gone: nobody would end this process any more.
  process.on("disconnect", () => stop("disconnect"));
  // To the supervisor over its channel, however quiet the log was asked to be; one that has just gone needs no word.
  process.send?.("ready", () => undefined);
  log.info("ready");
} catch (err) {
  log.fatal({ err }, "the worker could not start");
  process.exitCode = 1;
}
