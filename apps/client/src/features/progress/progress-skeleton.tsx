"use client";

import { Skeleton } from "@fourstep/ui/skeleton";
import { useTranslations } from "use-intl";

const rows = ["a", "b", "c", "d"];

/** The shape of Progress, so that nothing moves when it comes. */
export function ProgressSkeleton() {
  const t = useTranslations("notice");
  return (
    <div aria-busy="true" className="px-6 pt-4 md:pt-8">
      <output className="sr-only">{t("loading")}</output>
      <Skeleton className="my-1 h-4 w-48" />
      <Skeleton className="my-1 h-8 w-64" />
      <Skeleton className="mt-3 h-9 w-44 rounded-full" />
      <Skeleton className="mt-5 h-44" />
      <Skeleton className="mt-8 h-6 w-40" />
      <div className="mt-4 grid gap-2">
        {rows.map((row) => (
          <Skeleton key={row} className="h-10" />
        ))}
      </div>
    </div>
  );
}
