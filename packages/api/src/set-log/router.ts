import { SetLogInput } from "@fourstep/core";

import { clientProcedure, router } from "../trpc.ts";
import { logSet } from "./log-set.ts";

export const setLogRouter = router({
  create: clientProcedure.input(SetLogInput).mutation(({ ctx, input }) => logSet(ctx, input)),
});
