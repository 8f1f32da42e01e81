"use client";

import { Skeleton } from "@fourstep/ui/skeleton";
import { useTranslations } from "use-intl";

/** The shape of the player, so that nothing moves when the session is read from this device. */
export function PlayerSkeleton() {
  const t = useTranslations("notice");
  return (
    <div aria-busy="true" className="mx-auto flex min-h-dvh w-full max-w-lg flex-col px-6 pt-6">
      <p aria-live="polite" className="sr-only">
        {t("loading")}
      </p>
      <Skeleton className="ms-14 h-3" />
      <Skeleton className="mt-8 h-8 w-56" />
      <Skeleton className="mt-2 h-6 w-40" />
      <Skeleton className="mt-6 h-52" />
      <div className="mt-auto flex items-end justify-between px-2 pb-16">
        <Skeleton className="size-15 rounded-full" />
        <Skeleton className="size-21 rounded-full" />
        <Skeleton className="size-15 rounded-full" />
      </div>
    </div>
  );
}
