import type { Role } from "@fourstep/core";

import type { WorkerEnv } from "./env.ts";

/** The address that opens an invite: always where clients come in. */
export const inviteLink = (origins: WorkerEnv["origins"], code: string) =>
  `${origins.client}/invite/${code}`;

/** The addresses that mails lead to, in the app in which this person is at home. */
export function linksFor(origins: WorkerEnv["origins"], roles: readonly Role[]) {
  const coaches = roles.includes("trainer") || roles.includes("owner");
  const home = coaches ? origins.trainer : origins.client;
  return {
    signInLink: `${home}/sign-in`,
    resetLink: `${home}/forgot-password`,
    // After the "#": browsers keep that part to themselves, so the token is in no server's log.
    newPasswordLink: (token: string) => `${home}/reset-password#token=${token}`,
  };
}
