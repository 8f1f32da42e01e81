import { ById, CreateRoutineInput } from "@fourstep/core";

import { memberProcedure, router, trainerProcedure } from "../trpc.ts";
import { createRoutine } from "./create-routine.ts";
import { deleteRoutine } from "./delete-routine.ts";
import { getRoutine } from "./get-routine.ts";
import { listRoutines } from "./list-routines.ts";
import { updateRoutine } from "./update-routine.ts";

export const routineRouter = router({
  list: memberProcedure.query(({ ctx }) => listRoutines(ctx)),
  get: trainerProcedure.input(ById).query(({ ctx, input }) => getRoutine(ctx, input)),
  create: trainerProcedure
    .input(CreateRoutineInput)
    .mutation(({ ctx, input }) => createRoutine(ctx, input)),
  update: trainerProcedure
    .input(CreateRoutineInput)
    .mutation(({ ctx, input }) => updateRoutine(ctx, input)),
  delete: trainerProcedure.input(ById).mutation(({ ctx, input }) => deleteRoutine(ctx, input)),
});
