import { HideInput, NotFound, OfPublicRoutine, OfThing, say } from "@fourstep/core";
import { hiddenByAuthor, ownHiding } from "@fourstep/db";

import { memberProcedure, router } from "../trpc.ts";
import { createHiding } from "./create-hiding.ts";
import { deleteHiding } from "./delete-hiding.ts";

export const hidingRouter = router({
  list: memberProcedure
    .input(OfPublicRoutine)
    .query(({ ctx, input }) => hiddenByAuthor(ctx.db, ctx.viewer.id, input.routineId)),
  get: memberProcedure.input(OfThing).query(async ({ ctx, input }) => {
    const hiding = await ownHiding(ctx.db, ctx.viewer.id, input);
    if (!hiding) throw new NotFound(say("refusal.notFound"));
    return hiding;
  }),
  create: memberProcedure.input(HideInput).mutation(({ ctx, input }) => createHiding(ctx, input)),
  delete: memberProcedure.input(OfThing).mutation(({ ctx, input }) => deleteHiding(ctx, input)),
});
