import type { Db, Transaction } from "../client.ts";
import { newId } from "../ids.ts";
import { auditEvents } from "../schema/index.ts";

/** What somebody did, as it is kept. `actorId` is null when nobody was signed in. */
export interface Act {
  readonly actorId: string | null;
  /** `noun.verb`, such as `loginSession.delete`. */
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId: string | null;
  readonly detail?: Record<string, unknown>;
  readonly address: string | null;
}

/** Remembers an act, in the transaction of the act itself. */
export async function recordAct(db: Db | Transaction, act: Act): Promise<void> {
  await db.insert(auditEvents).values({ id: newId(), ...act });
}
