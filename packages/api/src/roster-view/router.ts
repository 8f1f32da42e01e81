import { ById, KeepViewInput } from "@fourstep/core";
import { viewsOf } from "@fourstep/db";

import { router, trainerProcedure } from "../trpc.ts";
import { createView, deleteView, updateView } from "./keep-view.ts";

export const rosterViewRouter = router({
  list: trainerProcedure.query(({ ctx }) => viewsOf(ctx.db, ctx.viewer.id)),
  create: trainerProcedure
    .input(KeepViewInput)
    .mutation(({ ctx, input }) => createView(ctx, input)),
  update: trainerProcedure
    .input(KeepViewInput)
    .mutation(({ ctx, input }) => updateView(ctx, input)),
  delete: trainerProcedure.input(ById).mutation(({ ctx, input }) => deleteView(ctx, input)),
});
