"use client";

import { Button } from "@fourstep/ui/button";
import { Notice } from "@fourstep/ui/notice";
import { Smartphone } from "lucide-react";
import { useTranslations } from "use-intl";
import { retryRefused } from "./outbox.ts";
import { useOutbox } from "./use-outbox.ts";

/** The truth about where the sets are: on this phone, on their way, or with the trainer. */
export function SavedLine() {
  const t = useTranslations("outbox");
  const { sets, calls, refusal } = useOutbox();
  if (refusal !== null) {
    return (
      <Notice
        tone="ease"
        live="polite"
        title={t("refused")}
        action={
          <Button variant="quiet" onClick={() => void retryRefused()}>
            {t("retry")}
          </Button>
        }
      >
        {t("refusedBecause", { reason: refusal })}
      </Notice>
    );
  }
  return (
    <p
      aria-live="polite"
      className="type-secondary-s flex items-center justify-center gap-2 text-ink-2"
    >
      <Smartphone aria-hidden size={18} className="shrink-0 text-accent" />
      <span>
        <strong className="font-semibold text-ink">{t(calls > 0 ? "saved" : "sent")}</strong>{" "}
        {sets > 0 ? t("waiting", { sets }) : calls > 0 ? t("endWaiting") : null}
      </span>
    </p>
  );
}
