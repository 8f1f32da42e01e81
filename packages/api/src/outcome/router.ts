import { ById, OfPublicRoutine, OutcomeInput } from "@fourstep/core";

import { clientProcedure, router } from "../trpc.ts";
import { createOutcome } from "./create-outcome.ts";
import { deleteOutcome } from "./delete-outcome.ts";
import { getOutcome } from "./get-outcome.ts";

export const outcomeRouter = router({
  get: clientProcedure.input(OfPublicRoutine).query(({ ctx, input }) => getOutcome(ctx, input)),
  create: clientProcedure
    .input(OutcomeInput)
    .mutation(({ ctx, input }) => createOutcome(ctx, input)),
  delete: clientProcedure.input(ById).mutation(({ ctx, input }) => deleteOutcome(ctx, input)),
});
