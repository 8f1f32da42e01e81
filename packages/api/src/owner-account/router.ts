import { FirstRunInput } from "@fourstep/core";

import { publicProcedure, router } from "../trpc.ts";
import { createOwnerAccount } from "./create-owner-account.ts";
import { getOwnerAccount } from "./get-owner-account.ts";

export const ownerAccountRouter = router({
  create: publicProcedure
    .input(FirstRunInput)
    .mutation(({ ctx, input }) => createOwnerAccount(ctx, input)),
  get: publicProcedure.query(({ ctx }) => getOwnerAccount(ctx)),
});
