"use client";

import type { Invite } from "@fourstep/core";
import { Button } from "@fourstep/ui/button";
import { Cell, RowHead } from "@fourstep/ui/table";
import { useTranslations } from "use-intl";
import { useInviteDay } from "./use-invite-day.ts";

/** One invite: for whom, how it went out, how it stands, and what can still be done with it. */
export function InviteRow({
  invite,
  isBusy,
  onRenew,
  onRevoke,
}: {
  invite: Invite;
  isBusy: boolean;
  onRenew: () => void;
  onRevoke: () => void;
}) {
  const t = useTranslations("invite");
  const day = useInviteDay();
  const { name, email, status } = invite;
  const at = {
    pending: invite.expiresAt,
    accepted: invite.acceptedAt ?? invite.expiresAt,
    expired: invite.expiresAt,
    revoked: invite.revokedAt ?? invite.expiresAt,
  }[status];
  const isOpen = status === "pending" || status === "expired";
  return (
    <tr>
      <RowHead>{name}</RowHead>
      <Cell className="text-ink-2">{email ? t("byMail", { email }) : t("byHand")}</Cell>
      <Cell className="text-ink-2">{day(invite.createdAt)}</Cell>
      <Cell className={status === "pending" ? "text-ink" : "text-ink-2"}>
        {t(`status.${status}`, { day: day(at) })}
      </Cell>
      <Cell isNumeric>
        {isOpen ? (
          <span className="inline-flex gap-2">
            <Button
              variant="quiet"
              size="sm"
              aria-label={t("renewFor", { name })}
              isPending={isBusy}
              onClick={onRenew}
            >
              {t("renew")}
            </Button>
            <Button
              variant="quiet"
              size="sm"
              aria-label={t("revokeFor", { name })}
              isPending={isBusy}
              onClick={onRevoke}
            >
              {t("revoke")}
            </Button>
          </span>
        ) : null}
      </Cell>
    </tr>
  );
}
