import { CreateGoalInput, UpdateGoalInput } from "@fourstep/core";

import { router, trainerProcedure } from "../trpc.ts";
import { createGoal, updateGoal } from "./write-goals.ts";

export const clientGoalRouter = router({
  create: trainerProcedure
    .input(CreateGoalInput)
    .mutation(({ ctx, input }) => createGoal(ctx, input)),
  update: trainerProcedure
    .input(UpdateGoalInput)
    .mutation(({ ctx, input }) => updateGoal(ctx, input)),
});
