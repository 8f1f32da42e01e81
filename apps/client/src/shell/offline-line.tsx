"use client";

import { CloudOff } from "lucide-react";
import { useTranslations } from "use-intl";
import { useIsOnline } from "./use-online.ts";

/** One calm line while the connection is away. No red, no spinner. */
export function OfflineLine() {
  const t = useTranslations("notice");
  const isOnline = useIsOnline();
  return (
    <output className="block type-secondary text-ink-2">
      {isOnline ? null : (
        <span className="flex items-center gap-2 px-6 pt-4">
          <CloudOff aria-hidden size={18} className="shrink-0" />
          {t("offlineLine")}
        </span>
      )}
    </output>
  );
}
