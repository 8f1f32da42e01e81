import { OfClient } from "@fourstep/core";

import { standAs } from "../coaching/stand-as.ts";
import { router, trainerProcedure } from "../trpc.ts";

export const coachingPauseRouter = router({
  create: trainerProcedure
    .input(OfClient)
    .mutation(({ ctx, input }) => standAs(ctx, input, "pause", "coachingPause.create")),
  delete: trainerProcedure
    .input(OfClient)
    .mutation(({ ctx, input }) => standAs(ctx, input, "resume", "coachingPause.delete")),
});
