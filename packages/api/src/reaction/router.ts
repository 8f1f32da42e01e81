import { ReactionInput } from "@fourstep/core";

import { memberProcedure, router } from "../trpc.ts";
import { createReaction, deleteReaction } from "./write-reactions.ts";

export const reactionRouter = router({
  create: memberProcedure
    .input(ReactionInput)
    .mutation(({ ctx, input }) => createReaction(ctx, input)),
  delete: memberProcedure
    .input(ReactionInput)
    .mutation(({ ctx, input }) => deleteReaction(ctx, input)),
});
