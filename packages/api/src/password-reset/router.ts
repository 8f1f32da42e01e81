import { AskPasswordResetInput, ResetPasswordInput } from "@fourstep/core";

import { publicProcedure, router } from "../trpc.ts";
import { createPasswordReset } from "./create-password-reset.ts";
import { updatePasswordReset } from "./update-password-reset.ts";

export const passwordResetRouter = router({
  create: publicProcedure
    .input(AskPasswordResetInput)
    .mutation(({ ctx, input }) => createPasswordReset(ctx, input)),
  update: publicProcedure
    .input(ResetPasswordInput)
    .mutation(({ ctx, input }) => updatePasswordReset(ctx, input)),
});
