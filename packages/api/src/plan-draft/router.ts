import { ById, CreateDraftInput, ListDraftsInput, SaveDraftInput } from "@fourstep/core";

import { router, trainerProcedure } from "../trpc.ts";
import { createDraft } from "./create-draft.ts";
import { deleteDraft } from "./delete-draft.ts";
import { getDraft } from "./get-draft.ts";
import { listDrafts } from "./list-drafts.ts";
import { updateDraft } from "./update-draft.ts";

export const planDraftRouter = router({
  list: trainerProcedure.input(ListDraftsInput).query(({ ctx, input }) => listDrafts(ctx, input)),
  get: trainerProcedure.input(ById).query(({ ctx, input }) => getDraft(ctx, input)),
  create: trainerProcedure
    .input(CreateDraftInput)
    .mutation(({ ctx, input }) => createDraft(ctx, input)),
  update: trainerProcedure
    .input(SaveDraftInput)
    .mutation(({ ctx, input }) => updateDraft(ctx, input)),
  delete: trainerProcedure.input(ById).mutation(({ ctx, input }) => deleteDraft(ctx, input)),
});
