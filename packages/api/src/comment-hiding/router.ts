import { HideInput, NotFound, OfComment, say } from "@fourstep/core";
import { ownHiding } from "@fourstep/db";

import { memberProcedure, router } from "../trpc.ts";
import { createHiding } from "./create-hiding.ts";
import { deleteHiding } from "./delete-hiding.ts";

export const commentHidingRouter = router({
  get: memberProcedure.input(OfComment).query(async ({ ctx, input }) => {
    const hiding = await ownHiding(ctx.db, ctx.viewer.id, input.commentId);
    if (!hiding) throw new NotFound(say("refusal.notFound"));
    return hiding;
  }),
  create: memberProcedure.input(HideInput).mutation(({ ctx, input }) => createHiding(ctx, input)),
  delete: memberProcedure.input(OfComment).mutation(({ ctx, input }) => deleteHiding(ctx, input)),
});
