import { RedFlagAdviceInput } from "@fourstep/core";

import { clientProcedure, router } from "../trpc.ts";
import { noteAdvice } from "./note-advice.ts";

export const redFlagAdviceRouter = router({
  create: clientProcedure
    .input(RedFlagAdviceInput)
    .mutation(({ ctx, input }) => noteAdvice(ctx, input)),
});
