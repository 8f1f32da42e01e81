"use client";

import { Skeleton } from "@fourstep/ui/skeleton";
import { useTranslations } from "use-intl";

const rows = { smr: "min-h-21", mobilize: "min-h-21", activate: "min-h-18", integrate: "min-h-21" };

/** The shape of Today, so that nothing moves when it comes. */
export function TodaySkeleton() {
  const t = useTranslations("notice");
  return (
    <div aria-busy="true">
      <output className="sr-only">{t("loading")}</output>
      <div className="px-6 pt-4 md:pt-8">
        <Skeleton className="my-1 h-4 w-44" />
        <Skeleton className="my-1 h-8 w-56" />
        <Skeleton className="mt-2 h-4 w-64" />
      </div>
      <Skeleton className="mx-6 mt-4 h-13" />
      <div className="mx-4 mt-4 rounded-card bg-surface p-4 shadow-card">
        {Object.entries(rows).map(([step, height]) => (
          <div key={step} className={`flex items-center gap-4 ${height}`}>
            <Skeleton className="w-11.5 self-stretch" />
            <Skeleton className="h-12 flex-1" />
          </div>
        ))}
        <Skeleton className="mt-4 h-24" />
      </div>
    </div>
  );
}
