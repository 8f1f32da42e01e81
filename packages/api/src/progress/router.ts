import { TodayInput } from "@fourstep/core";

import { clientProcedure, router } from "../trpc.ts";
import { getProgress } from "./get-progress.ts";

export const progressRouter = router({
  get: clientProcedure.input(TodayInput).query(({ ctx, input }) => getProgress(ctx, input)),
});
