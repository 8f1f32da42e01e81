import { OfPublicRoutine } from "@fourstep/core";
import { outcomesOf } from "@fourstep/db";

import { publicProcedure, router } from "../trpc.ts";

export const outcomeSummaryRouter = router({
  get: publicProcedure
    .input(OfPublicRoutine)
    .query(({ ctx, input }) => outcomesOf(ctx.db, ctx.viewer?.id ?? null, input.routineId)),
});
