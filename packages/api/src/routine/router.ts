import { memberProcedure, router } from "../trpc.ts";
import { listRoutines } from "./list-routines.ts";

export const routineRouter = router({
  list: memberProcedure.query(({ ctx }) => listRoutines(ctx)),
});
