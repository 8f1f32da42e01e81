"use client";

import { Button } from "@fourstep/ui/button";
import { CloudOff } from "lucide-react";
import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { useTranslations } from "use-intl";
import { signInAddress } from "./address.ts";
import { isRefusal } from "./refusal.ts";
import { ScreenHeading } from "./screen-heading.tsx";
import { useIsOnline } from "./use-online.ts";

/** What stands in a screen's place when its data did not come: why, and the way on. */
export function FailureScreen({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const t = useTranslations("notice");
  const isOffline = !useIsOnline();
  const router = useRouter();
  const isSignedOut = isRefusal(error, "UNAUTHORIZED");
  useEffect(() => {
    if (isSignedOut) router.replace(signInAddress(window.location) as Route);
  }, [isSignedOut, router]);
  const words = error instanceof Error && isRefusal(error) ? error.message : t("failed");
  return (
    <div className="px-6 pt-10">
      {isOffline ? <CloudOff aria-hidden className="mb-4 text-ink-3" size={28} /> : null}
      <ScreenHeading title={isOffline ? t("offlineTitle") : t("failedTitle")} />
      <p className="type-lead mt-3 text-ink-2">{isOffline ? t("offline") : words}</p>
      <Button variant="secondary" className="mt-8" onClick={onRetry}>
        {t("retry")}
      </Button>
    </div>
  );
}
