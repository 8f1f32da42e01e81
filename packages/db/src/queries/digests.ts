import type { Digest } from "@fourstep/core";
import { sql } from "drizzle-orm";

import type { Db, Transaction } from "../client.ts";
import { ask } from "./ask.ts";

// Two topics of one channel, of which one at most is wanted.
const topics = { daily: "digest.daily", weekly: "digest.weekly" } as const;

const chosen = {
  name: "digest_of",
  text: `
    select case topic when '${topics.daily}' then 'daily' else 'weekly' end as digest
    from notification_preferences
    where user_id = $1 and channel = 'mail' and wanted and topic in ('${topics.daily}', '${topics.weekly}')
    order by topic limit 1`,
};

/** How often somebody wants their notices by mail; never, until they say so. */
export async function digestOf(db: Db, userId: string): Promise<Digest> {
  const [row] = await ask<{ digest: Digest }>(db, chosen, [userId]);
  return row?.digest ?? "off";
}

/** Writes down how often somebody wants them. */
export async function chooseDigest(tx: Transaction, userId: string, digest: Digest): Promise<void> {
  for (const [name, topic] of Object.entries(topics)) {
    const wanted = name === digest;
    await tx.execute(sql`
      insert into notification_preferences (user_id, topic, channel, wanted)
      values (${userId}, ${topic}, 'mail', ${wanted})
      on conflict (user_id, topic, channel) do update set wanted = ${wanted}, updated_at = now()`);
  }
}
