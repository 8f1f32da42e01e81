import { SetLogDeleteInput, SetLogInput, SetLogUpdateInput } from "@fourstep/core";

import { clientProcedure, router } from "../trpc.ts";
import { changeSet } from "./change-set.ts";
import { logSet } from "./log-set.ts";

export const setLogRouter = router({
  create: clientProcedure.input(SetLogInput).mutation(({ ctx, input }) => logSet(ctx, input)),
  update: clientProcedure
    .input(SetLogUpdateInput)
    .mutation(({ ctx, input }) => changeSet(ctx, input)),
  delete: clientProcedure
    .input(SetLogDeleteInput)
    .mutation(({ ctx, input }) => changeSet(ctx, input)),
});
