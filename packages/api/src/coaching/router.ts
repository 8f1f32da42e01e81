import { AcceptInviteInput, ById, UpdateCoachingInput } from "@fourstep/core";

import { clientProcedure, memberProcedure, router } from "../trpc.ts";
import { acceptInvite } from "./accept-invite.ts";
import { chooseWatching } from "./choose-watching.ts";
import { endCoaching } from "./end-coaching.ts";
import { listCoachings } from "./list-coachings.ts";

export const coachingRouter = router({
  list: clientProcedure.query(({ ctx }) => listCoachings(ctx)),
  create: clientProcedure
    .input(AcceptInviteInput)
    .mutation(({ ctx, input }) => acceptInvite(ctx, input)),
  update: clientProcedure
    .input(UpdateCoachingInput)
    .mutation(({ ctx, input }) => chooseWatching(ctx, input)),
  delete: memberProcedure.input(ById).mutation(({ ctx, input }) => endCoaching(ctx, input)),
});
