import { mayHide, NotFound, type OfThing, say } from "@fourstep/core";
import { holdThing, inTransaction, liftHiding, tellPublicOfThing } from "@fourstep/db";

import type { Acting } from "../acting.ts";
import { remember } from "../remember.ts";
import { subjectOf } from "./subject-of.ts";

/** Lets what was hidden be seen again. Asked twice, it is seen once. */
export async function deleteHiding(acting: Acting, input: OfThing): Promise<object> {
  return inTransaction(acting.db, async (tx) => {
    const thing = await holdThing(tx, input);
    if (!thing || !mayHide(acting.viewer, thing)) throw new NotFound(say("refusal.notFound"));
    const { hidingId: id } = thing;
    if (id === null) return {};
    await liftHiding(tx, acting.viewer.id, id);
    await remember(tx, acting, "hiding.delete", { ...subjectOf(thing), detail: { id } });
    await tellPublicOfThing(tx, thing);
    return {};
  });
}
