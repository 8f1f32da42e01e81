import type { Transaction } from "@fourstep/db";

import type { Acting } from "./acting.ts";
import { remember } from "./remember.ts";

/**
 * A machine filled in what no person sees: it hears what somebody hears who was taken at their word, and all that is
 * kept is that it tried.
 */
export async function springTrap(tx: Transaction, acting: Acting, act: string): Promise<object> {
  await remember(tx, acting, "trap.spring", {
    type: "user",
    id: acting.viewer.id,
    detail: { act },
  });
  return {};
}
