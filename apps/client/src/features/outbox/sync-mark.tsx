"use client";

import { useIsOnline } from "@fourstep/web/use-online";
import { Check, CloudOff, CloudUpload } from "lucide-react";
import { useTranslations } from "use-intl";
import { useWaitingWords } from "./use-waiting-words.ts";
import { useOutbox } from "./use-outbox.ts";

/** Small, and true: what of this session is still on its way. */
export function SyncMark({ className = "" }: { className?: string }) {
  const t = useTranslations("outbox.mark");
  const { calls } = useOutbox();
  const waiting = useWaitingWords();
  const isOnline = useIsOnline();
  const Icon = !isOnline ? CloudOff : calls > 0 ? CloudUpload : Check;
  const words = calls === 0 ? t("allSaved") : waiting;
  return (
    <output
      className={`type-secondary-s flex items-center gap-1.5 text-ink-2 tabular-nums ${className}`}
    >
      <Icon aria-hidden size={16} className="shrink-0 text-ink-3" />
      {isOnline ? words : t("offline", { what: words })}
    </output>
  );
}
