import { ClientProgressInput } from "@fourstep/core";

import { router, trainerProcedure } from "../trpc.ts";
import { getClientProgress } from "./get-client-progress.ts";

export const clientProgressRouter = router({
  get: trainerProcedure
    .input(ClientProgressInput)
    .query(({ ctx, input }) => getClientProgress(ctx, input)),
});
