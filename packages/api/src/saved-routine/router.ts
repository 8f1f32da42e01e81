import { OfPublicRoutine } from "@fourstep/core";
import { routineAboutViewer } from "@fourstep/db";

import { memberProcedure, router } from "../trpc.ts";
import { listSaved } from "./list-saved.ts";
import { keepRoutine, leaveRoutine } from "./save-routine.ts";

export const savedRoutineRouter = router({
  list: memberProcedure.query(({ ctx }) => listSaved(ctx)),
  get: memberProcedure
    .input(OfPublicRoutine)
    .query(({ ctx, input }) => routineAboutViewer(ctx.db, ctx.viewer.id, input.routineId)),
  create: memberProcedure
    .input(OfPublicRoutine)
    .mutation(({ ctx, input }) => keepRoutine(ctx, input)),
  delete: memberProcedure
    .input(OfPublicRoutine)
    .mutation(({ ctx, input }) => leaveRoutine(ctx, input)),
});
