import * as z from "zod";
import { InviteByCode } from "../invite/input.ts";

/** Accepting an invite. Watching live is a choice of its own, off unless somebody makes it. */
export const AcceptInviteInput = InviteByCode.extend({ mayWatchLive: z.boolean() });
export type AcceptInviteInput = z.infer<typeof AcceptInviteInput>;

export const UpdateCoachingInput = z.object({ id: z.uuid(), mayWatchLive: z.boolean() });
export type UpdateCoachingInput = z.infer<typeof UpdateCoachingInput>;

/** A trainer of mine. */
export interface Coaching {
  readonly id: string;
  readonly trainerName: string;
  /** When the client accepted. */
  readonly acceptedAt: string;
  readonly mayWatchLive: boolean;
}
