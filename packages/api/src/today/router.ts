import { TodayInput } from "@fourstep/core";

import { clientProcedure, router } from "../trpc.ts";
import { getToday } from "./get-today.ts";

export const todayRouter = router({
  get: clientProcedure.input(TodayInput).query(({ ctx, input }) => getToday(ctx, input)),
});
