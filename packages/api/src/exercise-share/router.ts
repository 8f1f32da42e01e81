import { CreateShareInput, EndShareInput } from "@fourstep/core";

import { router, trainerProcedure } from "../trpc.ts";
import { createShare, deleteShare } from "./write-shares.ts";

export const exerciseShareRouter = router({
  create: trainerProcedure
    .input(CreateShareInput)
    .mutation(({ ctx, input }) => createShare(ctx, input)),
  delete: trainerProcedure
    .input(EndShareInput)
    .mutation(({ ctx, input }) => deleteShare(ctx, input)),
});
