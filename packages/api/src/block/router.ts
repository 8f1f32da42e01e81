import { NotFound, OfPerson, say } from "@fourstep/core";
import { addBlock, blockedBy, inTransaction, removeBlock } from "@fourstep/db";

import { remember } from "../remember.ts";
import { memberProcedure, router } from "../trpc.ts";

export const blockRouter = router({
  list: memberProcedure.query(({ ctx }) => blockedBy(ctx.db, ctx.viewer.id)),
  create: memberProcedure.input(OfPerson).mutation(({ ctx, input: { userId } }) =>
    inTransaction(ctx.db, async (tx) => {
      if (!(await addBlock(tx, ctx.viewer.id, userId))) {
        throw new NotFound(say("refusal.notFound"));
      }
      await remember(tx, ctx, "block.create", { type: "user", id: userId });
      return {};
    }),
  ),
  delete: memberProcedure.input(OfPerson).mutation(({ ctx, input: { userId } }) =>
    inTransaction(ctx.db, async (tx) => {
      await removeBlock(tx, ctx.viewer.id, userId);
      await remember(tx, ctx, "block.delete", { type: "user", id: userId });
      return {};
    }),
  ),
});
