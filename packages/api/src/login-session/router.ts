import { ById } from "@fourstep/core";

import { memberProcedure, router } from "../trpc.ts";
import { deleteLoginSession } from "./delete-login-session.ts";
import { listLoginSessions } from "./list-login-sessions.ts";

export const loginSessionRouter = router({
  list: memberProcedure.query(({ ctx }) => listLoginSessions(ctx)),
  delete: memberProcedure.input(ById).mutation(({ ctx, input }) => deleteLoginSession(ctx, input)),
});
