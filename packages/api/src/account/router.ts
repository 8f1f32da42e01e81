import { SignUpInput, UpdateAccountInput } from "@fourstep/core";

import { memberProcedure, publicProcedure, router } from "../trpc.ts";
import { createAccount } from "./create-account.ts";
import { getAccount } from "./get-account.ts";
import { updateAccount } from "./update-account.ts";

export const accountRouter = router({
  create: publicProcedure
    .input(SignUpInput)
    .mutation(({ ctx, input }) => createAccount(ctx, input)),
  get: memberProcedure.query(({ ctx }) => getAccount(ctx)),
  update: memberProcedure
    .input(UpdateAccountInput)
    .mutation(({ ctx, input }) => updateAccount(ctx, input)),
});
