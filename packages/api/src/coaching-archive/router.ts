import { OfClient } from "@fourstep/core";

import { standAs } from "../coaching/stand-as.ts";
import { router, trainerProcedure } from "../trpc.ts";

export const coachingArchiveRouter = router({
  create: trainerProcedure
    .input(OfClient)
    .mutation(({ ctx, input }) => standAs(ctx, input, "archive", "coachingArchive.create")),
  delete: trainerProcedure
    .input(OfClient)
    .mutation(({ ctx, input }) => standAs(ctx, input, "restore", "coachingArchive.delete")),
});
