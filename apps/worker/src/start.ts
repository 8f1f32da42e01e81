import { connect } from "@fourstep/db";
import { mailerFrom } from "@fourstep/mail";
import { run } from "graphile-worker";

import type { WorkerEnv } from "./env.ts";
import { type Logger, queueLogger } from "./log.ts";
import { crontab, taskList } from "./tasks/index.ts";

/** A worker that works. `stop` lets the jobs under way end, then closes what it holds. */
export interface Working {
  stop(): Promise<void>;
}

/** Starts to work off jobs. Resolves once the queue is reached. */
export async function startWorker(env: WorkerEnv, log: Logger): Promise<Working> {
  const db = connect(env.databaseUrl, { max: 4 });
  const mailer = mailerFrom(env.mail);
  const release = async () => {
    mailer.close();
    await db.$client.end();
  };
  try {
    const runner = await run({
      connectionString: env.databaseUrl,
      concurrency: 4,
      // NOTIFY wakes it within milliseconds; asking is for what NOTIFY lost.
      pollInterval: 2000,
      noHandleSignals: true,
      logger: queueLogger(log),
      taskList: taskList({ db, mailer, origins: env.origins, mediaFolder: env.mediaFolder, log }),
      crontab,
    });
    // Days that went by while nobody worked.
    await runner.addJob("close-days", {}, { jobKey: "close-days" });
    await runner.addJob("look-after-all", {}, { jobKey: "look-after-all" });
    return {
      async stop() {
        await runner.stop();
        await release();
      },
    };
  } catch (error) {
    await release();
    throw error;
  }
}
