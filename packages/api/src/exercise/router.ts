import { ByExerciseId, CreateExerciseInput } from "@fourstep/core";

import { memberProcedure, router, trainerProcedure } from "../trpc.ts";
import { listExercises } from "./list-exercises.ts";
import { createExercise, deleteExercise, getExercise, updateExercise } from "./write-exercises.ts";

export const exerciseRouter = router({
  list: memberProcedure.query(({ ctx }) => listExercises(ctx)),
  get: memberProcedure.input(ByExerciseId).query(({ ctx, input }) => getExercise(ctx, input)),
  create: trainerProcedure
    .input(CreateExerciseInput)
    .mutation(({ ctx, input }) => createExercise(ctx, input)),
  update: trainerProcedure
    .input(CreateExerciseInput)
    .mutation(({ ctx, input }) => updateExercise(ctx, input)),
  delete: trainerProcedure
    .input(ByExerciseId)
    .mutation(({ ctx, input }) => deleteExercise(ctx, input)),
});
