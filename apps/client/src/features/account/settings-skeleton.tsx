"use client";

import { Skeleton } from "@fourstep/ui/skeleton";
import { useTranslations } from "use-intl";

/** The shape of the settings. */
export function SettingsSkeleton() {
  const t = useTranslations("notice");
  return (
    <div aria-busy="true" className="grid gap-5 px-6 py-6">
      <output className="sr-only">{t("loading")}</output>
      <Skeleton className="h-6 w-24" />
      <Skeleton className="h-20" />
      <Skeleton className="h-20" />
      <Skeleton className="h-12 w-28" />
    </div>
  );
}
