import { needsOwner } from "@fourstep/db";

import type { Visiting } from "../acting.ts";

/** Whether this house still waits for its owner. */
export async function getOwnerAccount({ db }: Visiting): Promise<{ needed: boolean }> {
  return { needed: await needsOwner(db) };
}
