import { CheckInInput } from "@fourstep/core";

import { clientProcedure, router } from "../trpc.ts";
import { checkIn } from "./check-in.ts";

export const checkInRouter = router({
  create: clientProcedure.input(CheckInInput).mutation(({ ctx, input }) => checkIn(ctx, input)),
});
