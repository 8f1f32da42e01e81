import { ById, FinishSessionInput, ListSessionsInput, StartSessionInput } from "@fourstep/core";

import { clientProcedure, memberProcedure, router } from "../trpc.ts";
import { finishSession } from "./finish-session.ts";
import { getSession } from "./get-session.ts";
import { listSessions } from "./list-sessions.ts";
import { startSession } from "./start-session.ts";

export const sessionRouter = router({
  list: memberProcedure
    .input(ListSessionsInput)
    .query(({ ctx, input }) => listSessions(ctx, input)),
  get: memberProcedure.input(ById).query(({ ctx, input }) => getSession(ctx, input)),
  create: clientProcedure
    .input(StartSessionInput)
    .mutation(({ ctx, input }) => startSession(ctx, input)),
  update: clientProcedure
    .input(FinishSessionInput)
    .mutation(({ ctx, input }) => finishSession(ctx, input)),
});
