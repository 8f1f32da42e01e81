import { UpdateTagsInput } from "@fourstep/core";
import { tagsOf } from "@fourstep/db";

import { router, trainerProcedure } from "../trpc.ts";
import { updateTags } from "./update-tags.ts";

export const clientTagRouter = router({
  list: trainerProcedure.query(({ ctx }) => tagsOf(ctx.db, ctx.viewer.id)),
  update: trainerProcedure
    .input(UpdateTagsInput)
    .mutation(({ ctx, input }) => updateTags(ctx, input)),
});
