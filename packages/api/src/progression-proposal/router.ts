import { DecideProposalInput, ListProposalsInput } from "@fourstep/core";

import { router, trainerProcedure } from "../trpc.ts";
import { decide } from "./decide.ts";
import { listProposals } from "./list-proposals.ts";

export const progressionProposalRouter = router({
  list: trainerProcedure
    .input(ListProposalsInput)
    .query(({ ctx, input }) => listProposals(ctx, input)),
  update: trainerProcedure
    .input(DecideProposalInput)
    .mutation(({ ctx, input }) => decide(ctx, input)),
});
