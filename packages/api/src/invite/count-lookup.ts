import type { Visiting } from "../acting.ts";
import { countTry } from "../rate-limit.ts";

/** Reading a code and accepting with it count together: a stranger gets few guesses at a space of 10^14. */
export function countLookup(visiting: Visiting): Promise<void> {
  return countTry(visiting, "invite-code", { perAddress: { limit: 60, windowSeconds: 900 } });
}
