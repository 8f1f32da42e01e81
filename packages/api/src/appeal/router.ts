import { AppealInput, DecideInput, CivilPageInput } from "@fourstep/core";
import { openAppeals } from "@fourstep/db";

import { memberProcedure, moderatorProcedure, router } from "../trpc.ts";
import { createAppeal } from "./create-appeal.ts";
import { updateAppeal } from "./update-appeal.ts";

export const appealRouter = router({
  list: moderatorProcedure
    .input(CivilPageInput)
    .query(({ ctx, input }) => openAppeals(ctx.db, ctx.viewer.id, input)),
  create: memberProcedure.input(AppealInput).mutation(({ ctx, input }) => createAppeal(ctx, input)),
  update: moderatorProcedure
    .input(DecideInput)
    .mutation(({ ctx, input }) => updateAppeal(ctx, input)),
});
