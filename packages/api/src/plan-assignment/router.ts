import { AssignDraftInput } from "@fourstep/core";

import { router, trainerProcedure } from "../trpc.ts";
import { assignDraft } from "./assign-draft.ts";

export const planAssignmentRouter = router({
  create: trainerProcedure
    .input(AssignDraftInput)
    .mutation(({ ctx, input }) => assignDraft(ctx, input)),
});
