import { CheckInInput, MorningInput } from "@fourstep/core";
import { morningAfter } from "@fourstep/db";

import { clientProcedure, router } from "../trpc.ts";
import { checkIn } from "./check-in.ts";

export const checkInRouter = router({
  get: clientProcedure
    .input(MorningInput)
    .query(({ ctx, input }) => morningAfter(ctx.db, ctx.viewer.id, input.day)),
  create: clientProcedure.input(CheckInInput).mutation(({ ctx, input }) => checkIn(ctx, input)),
});
