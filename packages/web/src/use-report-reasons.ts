"use client";

import { type ReportReason, reportReasons } from "@fourstep/core";
import { useTranslations } from "use-intl";

/** What is wrong with a comment, in words: for whoever reports it, hides it, or wrote it. */
export function useReportReasons(): readonly { value: ReportReason; label: string }[] {
  const t = useTranslations("reportReason");
  return reportReasons.map((value) => ({ value, label: t(value) }));
}
