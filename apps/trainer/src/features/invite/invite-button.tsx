"use client";

import { Button } from "@fourstep/ui/button";
import { UserPlus } from "lucide-react";
import dynamic from "next/dynamic";
import { useState } from "react";
import { useTranslations } from "use-intl";

const InviteDialog = dynamic(async () => (await import("./invite-dialog.tsx")).InviteDialog);

/** Opens the dialog in which a client is invited. */
export function InviteButton() {
  const t = useTranslations("invite");
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button size="sm" icon={<UserPlus aria-hidden size={16} />} onClick={() => setOpen(true)}>
        {t("action")}
      </Button>
      {isOpen ? <InviteDialog onClose={() => setOpen(false)} /> : null}
    </>
  );
}
