import { OfRoutine } from "@fourstep/core";

import { router, trainerProcedure } from "../trpc.ts";
import { createPublication } from "./create-publication.ts";
import { deletePublication } from "./delete-publication.ts";

export const routinePublicationRouter = router({
  create: trainerProcedure
    .input(OfRoutine)
    .mutation(({ ctx, input }) => createPublication(ctx, input)),
  delete: trainerProcedure
    .input(OfRoutine)
    .mutation(({ ctx, input }) => deletePublication(ctx, input)),
});
