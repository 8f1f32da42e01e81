"use client";

import type { OpenInvite } from "@fourstep/core";
import { Button } from "@fourstep/ui/button";
import { Dialog } from "@fourstep/ui/dialog";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { InviteForm } from "./invite-form.tsx";
import { InviteHandover } from "./invite-handover.tsx";
import { useInviteDay } from "./use-invite-day.ts";

/** Makes an invite and shows it; opened with one that has a new code, it only shows that. */
export function InviteDialog({
  shown = null,
  onClose,
}: {
  shown?: OpenInvite | null;
  onClose: () => void;
}) {
  const t = useTranslations("invite");
  const day = useInviteDay();
  const [made, setMade] = useState<OpenInvite | null>(shown);
  const title =
    made === null
      ? t("title")
      : made.code === null
        ? t("mailedTitle", { name: made.invite.name })
        : t("openTitle", { name: made.invite.name });
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      title={title}
      // A press beside the dialog must not throw away a code that is shown once.
      isDismissable={made === null}
      footer={made ? <Button onClick={onClose}>{t("done")}</Button> : undefined}
    >
      {made === null ? (
        <InviteForm onMade={setMade} onCancel={onClose} />
      ) : made.code === null ? (
        <div className="grid gap-3">
          <p>
            {t("mailed", {
              email: made.invite.email ?? "",
              day: day(made.invite.expiresAt),
            })}
          </p>
          <p>{t("mailedOther")}</p>
        </div>
      ) : (
        <InviteHandover made={made} code={made.code} />
      )}
    </Dialog>
  );
}
