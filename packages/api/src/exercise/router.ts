import { memberProcedure, router } from "../trpc.ts";
import { listExercises } from "./list-exercises.ts";

export const exerciseRouter = router({
  list: memberProcedure.query(({ ctx }) => listExercises(ctx)),
});
