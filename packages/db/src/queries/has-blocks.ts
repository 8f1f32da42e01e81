import type { Db } from "../client.ts";
import { ask } from "./ask.ts";

const either = {
  name: "has_blocks",
  text: `
    select exists (select from blocks b where b.blocker_id = $1)
      or exists (select from blocks b where b.blocked_id = $1) as has`,
};

/** Whether somebody blocked anybody, or is blocked by anybody. */
export async function hasBlocks(db: Db, personId: string): Promise<boolean> {
  const [row] = await ask<{ has: boolean }>(db, either, [personId]);
  return row?.has ?? false;
}
