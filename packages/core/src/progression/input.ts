import * as z from "zod";

/** Of everybody, of one client, or those that came of one session. */
export const ListProposalsInput = z.object({
  clientId: z.uuid().optional(),
  sessionId: z.uuid().optional(),
});
export type ListProposalsInput = z.infer<typeof ListProposalsInput>;

export const DecideProposalInput = z.object({
  id: z.uuid(),
  act: z.enum(["approve", "decline"]),
});
export type DecideProposalInput = z.infer<typeof DecideProposalInput>;
