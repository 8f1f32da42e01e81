import { ById, ListRedFlagScreensInput, RedFlagScreenInput } from "@fourstep/core";

import { clientProcedure, memberProcedure, router } from "../trpc.ts";
import { answerScreen } from "./answer-screen.ts";
import { getScreen } from "./get-screen.ts";
import { listScreens } from "./list-screens.ts";

export const redFlagScreenRouter = router({
  list: memberProcedure
    .input(ListRedFlagScreensInput)
    .query(({ ctx, input }) => listScreens(ctx, input)),
  get: clientProcedure.input(ById).query(({ ctx, input }) => getScreen(ctx, input)),
  create: clientProcedure
    .input(RedFlagScreenInput)
    .mutation(({ ctx, input }) => answerScreen(ctx, input)),
});
