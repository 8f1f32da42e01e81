"use client";

import { Button } from "@fourstep/ui/button";
import { Sheet } from "@fourstep/ui/sheet";
import { useTranslations } from "use-intl";

/** Asked before somebody signs out with sets that exist only on this phone. */
export function SignOutQuestion({
  sets,
  onAnswer,
}: {
  sets: number;
  onAnswer: (mayLeave: boolean) => void;
}) {
  const t = useTranslations("signingOut");
  return (
    <Sheet isOpen title={t("title")} onClose={() => onAnswer(false)}>
      <p className="type-body text-ink">{t("unsent", { sets })}</p>
      <p className="type-secondary mt-2 text-ink-2">{t("wait")}</p>
      <div className="mt-6 grid gap-3">
        <Button isFullWidth onClick={() => onAnswer(false)}>
          {t("stay")}
        </Button>
        <Button variant="secondary" isFullWidth onClick={() => onAnswer(true)}>
          {t("leave")}
        </Button>
      </div>
    </Sheet>
  );
}
