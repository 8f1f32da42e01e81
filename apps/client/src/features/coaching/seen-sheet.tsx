"use client";

import { Button } from "@fourstep/ui/button";
import { Sheet } from "@fourstep/ui/sheet";
import { useTranslations } from "use-intl";
import { WhatIsSeen } from "../invite/what-is-seen.tsx";

/** The words that were accepted, to be read again at any time. */
export function SeenSheet({
  isOpen,
  trainer,
  onClose,
}: {
  isOpen: boolean;
  trainer: string;
  onClose: () => void;
}) {
  const t = useTranslations("trainer");
  return (
    <Sheet isOpen={isOpen} onClose={onClose} title={t("seen", { trainer })}>
      <div className="grid gap-5 px-4 pt-2 pb-8">
        <WhatIsSeen trainer={trainer} />
        <Button variant="secondary" isFullWidth onClick={onClose}>
          {t("close")}
        </Button>
      </div>
    </Sheet>
  );
}
