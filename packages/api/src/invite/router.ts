import { ById, CreateInviteInput, InviteByCode } from "@fourstep/core";

import { publicProcedure, router, trainerProcedure } from "../trpc.ts";
import { createInvite } from "./create-invite.ts";
import { getInvite } from "./get-invite.ts";
import { listInvites } from "./list-invites.ts";
import { renewInvite } from "./renew-invite.ts";
import { revokeInvite } from "./revoke-invite.ts";

export const inviteRouter = router({
  list: trainerProcedure.query(({ ctx }) => listInvites(ctx)),
  get: publicProcedure.input(InviteByCode).query(({ ctx, input }) => getInvite(ctx, input)),
  create: trainerProcedure
    .input(CreateInviteInput)
    .mutation(({ ctx, input }) => createInvite(ctx, input)),
  update: trainerProcedure.input(ById).mutation(({ ctx, input }) => renewInvite(ctx, input)),
  delete: trainerProcedure.input(ById).mutation(({ ctx, input }) => revokeInvite(ctx, input)),
});
