"use client";

import { useTranslations } from "use-intl";
import { useOutbox } from "./use-outbox.ts";

/** What waits, in words: "3 sets waiting". */
export function useWaitingWords(): string {
  const t = useTranslations("outbox.mark");
  const { sets } = useOutbox();
  return sets > 0 ? t("sets", { sets }) : t("other");
}
