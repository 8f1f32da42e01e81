import { ById, FollowRoutineInput } from "@fourstep/core";

import { clientProcedure, router } from "../trpc.ts";
import { followRoutine } from "./follow-routine.ts";
import { listPlans } from "./list-plans.ts";
import { stopFollowing } from "./stop-following.ts";

export const planRouter = router({
  list: clientProcedure.query(({ ctx }) => listPlans(ctx)),
  create: clientProcedure
    .input(FollowRoutineInput)
    .mutation(({ ctx, input }) => followRoutine(ctx, input)),
  delete: clientProcedure.input(ById).mutation(({ ctx, input }) => stopFollowing(ctx, input)),
});
