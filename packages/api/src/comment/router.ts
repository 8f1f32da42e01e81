import { ById, CommentInput, CommentListInput, UpdateCommentInput } from "@fourstep/core";

import { memberProcedure, publicProcedure, router } from "../trpc.ts";
import { createComment } from "./create-comment.ts";
import { deleteComment } from "./delete-comment.ts";
import { listComments } from "./list-comments.ts";
import { updateComment } from "./update-comment.ts";

export const commentRouter = router({
  list: publicProcedure.input(CommentListInput).query(({ ctx, input }) => listComments(ctx, input)),
  create: memberProcedure
    .input(CommentInput)
    .mutation(({ ctx, input }) => createComment(ctx, input)),
  update: memberProcedure
    .input(UpdateCommentInput)
    .mutation(({ ctx, input }) => updateComment(ctx, input)),
  delete: memberProcedure.input(ById).mutation(({ ctx, input }) => deleteComment(ctx, input)),
});
