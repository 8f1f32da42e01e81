"use client";

import type { Coaching } from "@fourstep/core";
import { Button } from "@fourstep/ui/button";
import { Notice } from "@fourstep/ui/notice";
import { Sheet } from "@fourstep/ui/sheet";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useCoachingActs } from "./use-coachings.ts";

const facts = ["sight", "plan", "log", "back"] as const;

/** Asks once more, and says what parting means, before it is done. */
export function PartSheet({
  isOpen,
  coaching,
  onClose,
}: {
  isOpen: boolean;
  coaching: Coaching;
  onClose: () => void;
}) {
  const t = useTranslations("trainer");
  const { end } = useCoachingActs();
  const [isPending, setPending] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const trainer = coaching.trainerName;
  async function part() {
    setPending(true);
    setFailed(false);
    await end(coaching.id).then(onClose, () => setFailed(true));
    setPending(false);
  }
  return (
    <Sheet isOpen={isOpen} onClose={onClose} title={t("partTitle", { trainer })}>
      <div className="grid gap-5 px-6 pt-1 pb-8">
        <ul className="type-body grid list-disc gap-2 ps-5 text-ink-2">
          {facts.map((fact) => (
            <li key={fact}>{t(`parting.${fact}`, { trainer })}</li>
          ))}
        </ul>
        <div aria-live="assertive" className="contents">
          {hasFailed ? <Notice tone="ease">{t("failed")}</Notice> : null}
        </div>
        <div className="grid gap-3">
          <Button variant="secondary" isFullWidth isPending={isPending} onClick={() => void part()}>
            {isPending ? t("parting.pending") : t("part", { trainer })}
          </Button>
          <Button isFullWidth onClick={onClose}>
            {t("stay")}
          </Button>
        </div>
      </div>
    </Sheet>
  );
}
