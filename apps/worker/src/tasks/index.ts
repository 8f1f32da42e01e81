import type { Jobs } from "@fourstep/db";
import type { TaskList } from "graphile-worker";

import type { Work } from "../work.ts";
import { closeDays } from "./close-days.ts";
import { lookAfter, lookAfterAll } from "./look-after.ts";
import { sendAddressTaken } from "./send-address-taken.ts";
import { askForDigests, sendDigest } from "./send-digest.ts";
import { sendInvite } from "./send-invite.ts";
import { sendPasswordChanged } from "./send-password-changed.ts";
import { sendPasswordReset } from "./send-password-reset.ts";
import { sendWelcome } from "./send-welcome.ts";
import { sweepMedia } from "./sweep-media.ts";
import { sweep } from "./sweep.ts";

/** Every job that can be enqueued has its task; the type asks for one when a job is added. */
const tasks: { [Name in keyof Jobs]: (work: Work, job: Jobs[Name]) => Promise<void> } = {
  "send-welcome": sendWelcome,
  "send-invite": sendInvite,
  "send-address-taken": sendAddressTaken,
  "send-password-reset": sendPasswordReset,
  "send-password-changed": sendPasswordChanged,
  "send-digest": sendDigest,
  "look-after": lookAfter,
};

/** Minute, hour, day, month, weekday, in UTC. */
export const crontab = `
5 * * * * close-days
10 * * * * look-after-all
20 3 * * * sweep
40 3 * * * sweep-media
0 6 * * * daily-digests
30 6 * * 1 weekly-digests
`;

/** The tasks as the queue wants them. Payloads were written by `addJob`, whose types they keep. */
export function taskList(work: Work): TaskList {
  const queued = Object.entries(tasks).map(([name, task]) => [
    name,
    (payload: unknown) => task(work, payload as never),
  ]);
  return {
    ...(Object.fromEntries(queued) as TaskList),
    "close-days": () => closeDays(work),
    "look-after-all": () => lookAfterAll(work),
    "daily-digests": () => askForDigests(work, "daily"),
    "weekly-digests": () => askForDigests(work, "weekly"),
    sweep: () => sweep(work),
    "sweep-media": () => sweepMedia(work),
  };
}
