import { OfAuthor } from "@fourstep/core";

import { memberProcedure, router } from "../trpc.ts";
import { createFollow, deleteFollow } from "./follow-author.ts";

export const authorFollowRouter = router({
  create: memberProcedure.input(OfAuthor).mutation(({ ctx, input }) => createFollow(ctx, input)),
  delete: memberProcedure.input(OfAuthor).mutation(({ ctx, input }) => deleteFollow(ctx, input)),
});
