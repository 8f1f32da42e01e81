"use client";

import { useIsOnline } from "@fourstep/web/use-online";
import { Check, CloudOff, CloudUpload } from "lucide-react";
import { useTranslations } from "use-intl";
import { useWaitingWords } from "./use-waiting-words.ts";
import { useOutbox } from "./use-outbox.ts";

/** The mark where there is room for a sign alone: how many sets wait; its words are for whoever asks. */
export function SyncGlyph() {
  const t = useTranslations("outbox.mark");
  const { calls, sets } = useOutbox();
  const waiting = useWaitingWords();
  const isOnline = useIsOnline();
  const Icon = !isOnline ? CloudOff : calls > 0 ? CloudUpload : Check;
  const words = calls === 0 ? t("allSaved") : waiting;
  const label = isOnline ? words : t("offline", { what: words });
  return (
    <span title={label} className="flex items-center gap-1 text-ink-3">
      <Icon aria-hidden size={16} />
      <output className="sr-only">{label}</output>
      <span aria-hidden className="type-secondary-s tabular-nums empty:hidden">
        {sets > 0 ? sets : ""}
      </span>
    </span>
  );
}
