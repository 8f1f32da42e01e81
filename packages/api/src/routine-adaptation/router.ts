import { AdaptRoutineInput } from "@fourstep/core";

import { router, trainerProcedure } from "../trpc.ts";
import { adaptRoutine } from "./adapt-routine.ts";

export const routineAdaptationRouter = router({
  create: trainerProcedure
    .input(AdaptRoutineInput)
    .mutation(({ ctx, input }) => adaptRoutine(ctx, input)),
});
