import { ById, CreateTemplateInput } from "@fourstep/core";

import { router, trainerProcedure } from "../trpc.ts";
import { createTemplate } from "./create-template.ts";
import { deleteTemplate } from "./delete-template.ts";
import { listTemplates } from "./list-templates.ts";
import { updateTemplate } from "./update-template.ts";

export const planTemplateRouter = router({
  list: trainerProcedure.query(({ ctx }) => listTemplates(ctx)),
  create: trainerProcedure
    .input(CreateTemplateInput)
    .mutation(({ ctx, input }) => createTemplate(ctx, input)),
  update: trainerProcedure
    .input(CreateTemplateInput)
    .mutation(({ ctx, input }) => updateTemplate(ctx, input)),
  delete: trainerProcedure.input(ById).mutation(({ ctx, input }) => deleteTemplate(ctx, input)),
});
