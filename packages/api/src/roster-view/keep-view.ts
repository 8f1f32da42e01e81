import { type ById, Conflict, type KeepViewInput, NotFound, say } from "@fourstep/core";
import {
  addView,
  changeView,
  countViews,
  dropView,
  inTransaction,
  mostViews,
  recordAct,
  type Transaction,
} from "@fourstep/db";

import type { Acting } from "../acting.ts";

const remember = (tx: Transaction, { viewer, request }: Acting, act: string, id: string) =>
  recordAct(tx, {
    actorId: viewer.id,
    action: `rosterView.${act}`,
    subjectType: "rosterView",
    subjectId: id,
    address: request.address,
  });

/** Keeps what the viewer's roster shows now under a name. */
export async function createView(acting: Acting, input: KeepViewInput): Promise<ById> {
  const { db, viewer } = acting;
  return inTransaction(db, async (tx) => {
    if ((await countViews(tx, viewer.id)) >= mostViews) {
      throw new Conflict(say("rosterView.tooMany", { most: mostViews }), "name");
    }
    await addView(tx, viewer.id, input);
    await remember(tx, acting, "create", input.id);
    return { id: input.id };
  });
}

/** Gives a view of the viewer's another name, or lets it show something else. */
export async function updateView(acting: Acting, input: KeepViewInput): Promise<ById> {
  const { db, viewer } = acting;
  return inTransaction(db, async (tx) => {
    if (!(await changeView(tx, viewer.id, input))) throw new NotFound(say("refusal.notFound"));
    await remember(tx, acting, "update", input.id);
    return { id: input.id };
  });
}

/** Keeps a view of the viewer's no longer. */
export async function deleteView(acting: Acting, { id }: ById): Promise<ById> {
  const { db, viewer } = acting;
  return inTransaction(db, async (tx) => {
    if (!(await dropView(tx, viewer.id, id))) throw new NotFound(say("refusal.notFound"));
    await remember(tx, acting, "delete", id);
    return { id };
  });
}
