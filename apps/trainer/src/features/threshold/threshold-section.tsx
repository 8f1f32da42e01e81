"use client";

import { Skeleton } from "@fourstep/ui/skeleton";
import { useTRPC } from "@fourstep/web/api";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { ThresholdForm } from "./threshold-form.tsx";

/** When this trainer wants to look: for all of their clients (null), or for one of them. */
export function ThresholdSection({ clientId }: { clientId: string | null }) {
  const t = useTranslations("threshold");
  const trpc = useTRPC();
  const thresholds = useQuery(trpc.attentionThreshold.get.queryOptions({ clientId }));
  return (
    <section aria-labelledby="thresholds">
      <h2 id="thresholds" className="type-d-section text-ink">
        {t(clientId === null ? "forAll" : "forClient")}
      </h2>
      <p className="type-d-body mt-1 mb-4 text-ink-2">{t("lead")}</p>
      {thresholds.isSuccess ? (
        <ThresholdForm clientId={clientId} {...thresholds.data} />
      ) : (
        <Skeleton className="h-48 w-full" />
      )}
    </section>
  );
}
