import { ById, CivilPageInput, NotFound, say, SuspendInput } from "@fourstep/core";
import {
  inTransaction,
  liftSuspension,
  standingSuspensions,
  suspend,
  tellPublic,
} from "@fourstep/db";

import { remember } from "../remember.ts";
import { moderatorProcedure, router } from "../trpc.ts";

// Who is suspended is shown without their picture: public pages are told of both.
export const suspensionRouter = router({
  list: moderatorProcedure
    .input(CivilPageInput)
    .query(({ ctx, input }) => standingSuspensions(ctx.db, input)),
  create: moderatorProcedure.input(SuspendInput).mutation(({ ctx, input }) =>
    inTransaction(ctx.db, async (tx) => {
      if (!(await suspend(tx, ctx.viewer.id, input))) throw new NotFound(say("refusal.notFound"));
      const { id, userId, days } = input;
      await remember(tx, ctx, "suspension.create", {
        type: "user",
        id: userId,
        detail: { id, days },
      });
      await tellPublic(tx, ["routines", `member:${userId}`]);
      return {};
    }),
  ),
  delete: moderatorProcedure.input(ById).mutation(({ ctx, input: { id } }) =>
    inTransaction(ctx.db, async (tx) => {
      const userId = await liftSuspension(tx, ctx.viewer.id, id);
      if (userId === null) throw new NotFound(say("refusal.notFound"));
      await remember(tx, ctx, "suspension.delete", { type: "user", id: userId, detail: { id } });
      await tellPublic(tx, ["routines", `member:${userId}`]);
      return {};
    }),
  ),
});
