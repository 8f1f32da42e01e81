"use client";

import type { OpenInvite } from "@fourstep/core";
import { Button } from "@fourstep/ui/button";
import { Notice } from "@fourstep/ui/notice";
import { Column, Table } from "@fourstep/ui/table";
import dynamic from "next/dynamic";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { InviteRow } from "./invite-row.tsx";
import { useInviteActs, useInvites } from "./use-invites.ts";

const InviteDialog = dynamic(async () => (await import("./invite-dialog.tsx")).InviteDialog);

/** So many are seen before somebody asks for all. */
const few = 6;

/** Invites that went out and how they stand; nothing at all before the first. */
export function InviteList() {
  const t = useTranslations("invite");
  const invites = useInvites().data ?? [];
  const { renew, revoke } = useInviteActs();
  const [shown, setShown] = useState<OpenInvite | null>(null);
  const [busyId, setBusyId] = useState<string | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const [isAll, setAll] = useState(false);

  async function act(id: string, work: () => Promise<unknown>) {
    setBusyId(id);
    setFailed(false);
    await work().catch(() => setFailed(true));
    setBusyId(null);
  }
  if (invites.length === 0) return null;
  return (
    <section aria-labelledby="invites" className="mt-6 grid gap-3">
      <h2 id="invites" className="type-d-section">
        {t("list")}
      </h2>
      <div aria-live="assertive">
        {hasFailed ? <Notice tone="ease">{t("failed")}</Notice> : null}
      </div>
      <div className="overflow-x-auto">
        <Table caption={t("caption")} className="min-w-160">
          <thead>
            <tr>
              <Column>{t("for")}</Column>
              <Column>{t("way")}</Column>
              <Column>{t("made")}</Column>
              <Column>{t("stands")}</Column>
              <Column isNumeric>
                <span className="sr-only">{t("actions")}</span>
              </Column>
            </tr>
          </thead>
          <tbody>
            {(isAll ? invites : invites.slice(0, few)).map((invite) => (
              <InviteRow
                key={invite.id}
                invite={invite}
                isBusy={busyId === invite.id}
                onRenew={() => void act(invite.id, async () => setShown(await renew(invite.id)))}
                onRevoke={() => void act(invite.id, () => revoke(invite.id))}
              />
            ))}
          </tbody>
        </Table>
      </div>
      {!isAll && invites.length > few ? (
        <Button variant="secondary" size="sm" className="w-fit" onClick={() => setAll(true)}>
          {t("all", { count: invites.length })}
        </Button>
      ) : null}
      {shown ? (
        <InviteDialog key={shown.invite.id} shown={shown} onClose={() => setShown(null)} />
      ) : null}
    </section>
  );
}
