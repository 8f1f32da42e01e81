import { OfPublicRoutine } from "@fourstep/core";

import { publicProcedure, router } from "../trpc.ts";
import { getPublicRoutine } from "./get-public-routine.ts";

export const publicRoutineRouter = router({
  get: publicProcedure
    .input(OfPublicRoutine)
    .query(({ ctx, input }) => getPublicRoutine(ctx, input)),
});
