"use client";

import { Button } from "@fourstep/ui/button";
import { Dialog } from "@fourstep/ui/dialog";
import { useTranslations } from "use-intl";

/** Asks before what was not saved is lost. */
export function LeaveDialog({ onStay, onLeave }: { onStay: () => void; onLeave: () => void }) {
  const t = useTranslations("ownRoutine");
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : onStay())}
      title={t("leave.title")}
      footer={
        <>
          <Button variant="quiet" onClick={onLeave}>
            {t("leave.leave")}
          </Button>
          <Button onClick={onStay}>{t("leave.stay")}</Button>
        </>
      }
    >
      <p>{t("leave.text")}</p>
    </Dialog>
  );
}
