import { UpdatePlanDayInput } from "@fourstep/core";

import { clientProcedure, router } from "../trpc.ts";
import { changePlanDay } from "./change-plan-day.ts";

export const planDayRouter = router({
  update: clientProcedure
    .input(UpdatePlanDayInput)
    .mutation(({ ctx, input }) => changePlanDay(ctx, input)),
});
