/** How long an invite may be answered. */
export const inviteDays = 14;

export type InviteStatus = "pending" | "accepted" | "expired" | "revoked";

/** When what happened to an invite, as ISO moments. */
export interface InviteFacts {
  readonly expiresAt: string;
  readonly acceptedAt: string | null;
  readonly revokedAt: string | null;
}

/** How an invite stands: what somebody did goes before what time did. */
export function inviteStatus(invite: InviteFacts, now: string): InviteStatus {
  if (invite.acceptedAt !== null) return "accepted";
  if (invite.revokedAt !== null) return "revoked";
  return invite.expiresAt <= now ? "expired" : "pending";
}

/** An invite as its trainer sees it. The code is not among it: it is shown once, when it is made. */
export interface Invite extends InviteFacts {
  readonly id: string;
  /** Who it is for, in the trainer's words. */
  readonly name: string;
  /** Where it was mailed to; null when the trainer hands it over. */
  readonly email: string | null;
  readonly createdAt: string;
  readonly status: InviteStatus;
}

/** An invite that was just made, or given a new code. */
export interface OpenInvite {
  readonly invite: Invite;
  /** Ten signs, shown this once; null when the code is in the mail alone. */
  readonly code: string | null;
  /** Where clients come in: an address when the house knows its own, else the port beside the trainer's. */
  readonly door: { readonly origin: string | null; readonly port: number };
}

/** What whoever holds a code learns of it. */
export interface InviteShown {
  readonly trainerName: string;
  readonly expiresAt: string;
  /** The asker has accepted it already. */
  readonly isYours: boolean;
  /** Who asks: their name when they are signed in. */
  readonly you: string | null;
}
