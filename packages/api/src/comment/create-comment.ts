import { type CommentInput, isFromMachine, NotFound, NotYet, say } from "@fourstep/core";
import {
  commentKnown,
  inTransaction,
  memberProfileOf,
  recordAct,
  tellOfComment,
  tellPublicOfComment,
  writeComment,
} from "@fourstep/db";

import type { Acting } from "../acting.ts";
import { mayWrite } from "../may-write.ts";
import { countTry } from "../rate-limit.ts";
import { springTrap } from "../spring-trap.ts";

const machinesPerAddress = { limit: 30, windowSeconds: 3600 };

/** Says something where everybody reads, under the name that its writer chose. Sent again, it is the same comment. */
export async function createComment(acting: Acting, input: CommentInput): Promise<object> {
  const { db, viewer, request } = acting;
  // What a machine says is kept nowhere that would count it. Counted ahead: inside, it would wait for a second connection.
  if (isFromMachine(input)) await countTry(acting, "trap", { perAddress: machinesPerAddress });
  await inTransaction(db, async (tx) => {
    const known = await commentKnown(tx, input.id);
    if (known?.authorId === viewer.id && known.routineId === input.routineId) return;
    if (known) throw new NotFound(say("refusal.notFound"));
    await mayWrite(tx, acting, input.body);
    if (!(await memberProfileOf(tx, viewer.id))) throw new NotYet(say("comment.noName"));
    if (isFromMachine(input)) {
      await springTrap(tx, acting, "comment.create");
      return;
    }
    if (!(await writeComment(tx, viewer.id, input))) throw new NotFound(say("refusal.notFound"));
    await tellOfComment(tx, input.id);
    await tellPublicOfComment(tx, input.id);
    await recordAct(tx, {
      actorId: viewer.id,
      action: "comment.create",
      subjectType: "comment",
      subjectId: input.id,
      detail: { routineId: input.routineId },
      address: request.address,
    });
  });
  return {};
}
