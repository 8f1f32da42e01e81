import { hearSignOuts } from "@fourstep/db";

import { forget } from "./remembered.ts";

/**
 * Makes revoked devices, changed passwords and changed roles count at once in this process, whoever changed them.
 * Without it they count within ten seconds. Needs a direct connection. Answers a function that stops watching.
 */
export function watchSignOuts(directUrl: string): () => Promise<void> {
  return hearSignOuts(directUrl, forget);
}
