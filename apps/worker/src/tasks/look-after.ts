import { attentionItems, thresholdsFor } from "@fourstep/core";
import {
  attentionFactsOf,
  type LookedAfter,
  syncAttention,
  proposeProgression,
} from "@fourstep/db";

import type { Work } from "../work.ts";

const page = 200;

const raisedBy = (looked: LookedAfter) => ({
  trainerId: looked.trainerId,
  clientId: looked.clientId,
  items: attentionItems(looked.facts, thresholdsFor(looked.forAll, looked.forClient)),
});

/** Looks at one client anew, after something of theirs changed: for each of their trainers, by that trainer's thresholds. */
export async function lookAfter({ db }: Work, { clientId }: { clientId: string }): Promise<void> {
  // First, so that what the rule proposes is put before the trainer with the rest.
  await proposeProgression(db, clientId);
  const looked = await attentionFactsOf(db, { clientId });
  if (looked.length > 0) await syncAttention(db, looked.map(raisedBy));
}

/** Looks at everybody: days go by and plans end without anybody doing anything. Hourly, as midnight goes round. */
export async function lookAfterAll({ db, log }: Work): Promise<void> {
  let after: string | null = null;
  const sum = { raised: 0, settled: 0 };
  for (;;) {
    const looked = await attentionFactsOf(db, { after, limit: page });
    if (looked.length > 0) {
      const { raised, settled } = await syncAttention(db, looked.map(raisedBy));
      sum.raised += raised;
      sum.settled += settled;
    }
    if (looked.length < page) break;
    after = looked.at(-1)?.id ?? null;
  }
  if (sum.raised + sum.settled > 0) log.info(sum, "looked after everybody");
}
