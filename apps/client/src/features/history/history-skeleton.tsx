"use client";

import { Skeleton } from "@fourstep/ui/skeleton";
import { useTranslations } from "use-intl";

const rows = ["a", "b", "c", "d", "e", "f"];

/** The shape of a list of sessions. */
export function HistorySkeleton() {
  const t = useTranslations("notice");
  return (
    <div aria-busy="true" className="px-4 py-6">
      <output className="sr-only">{t("loading")}</output>
      <Skeleton className="mx-2 h-6 w-40" />
      <div className="mt-3 grid gap-4 rounded-card bg-surface p-4 shadow-card">
        {rows.map((row) => (
          <Skeleton key={row} className="h-16" />
        ))}
      </div>
    </div>
  );
}
