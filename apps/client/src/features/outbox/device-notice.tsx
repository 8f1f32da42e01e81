"use client";

import { linkClass } from "@fourstep/ui/link";
import { Notice } from "@fourstep/ui/notice";
import { signInAddress } from "@fourstep/web/address";
import type { Route } from "next";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "use-intl";
import { markedUnsent } from "./unsent-mark.ts";
import { useDeviceTrouble, useOutbox } from "./use-outbox.ts";
import { useWaitingWords } from "./use-waiting-words.ts";

/** What somebody has to know about this phone's memory, or do so that what waits can leave. Nothing, mostly. */
export function DeviceNotice({ className }: { className: string }) {
  const t = useTranslations("outbox");
  const trouble = useDeviceTrouble();
  const { isSignedOut } = useOutbox();
  const waiting = useWaitingWords();
  // The address behind a rewrite, so that the way back leads to this very session.
  const pathname = usePathname();
  if (trouble !== null) {
    return (
      <Notice tone="ease" live="polite" title={t(`trouble.${trouble}`)} className={className}>
        {trouble === "evicted"
          ? t("trouble.evictedMeans", { sets: markedUnsent() })
          : t(`trouble.${trouble}Means`)}
      </Notice>
    );
  }
  if (!isSignedOut) return null;
  return (
    <Notice
      tone="info"
      live="polite"
      title={t("signedOut")}
      className={className}
      action={
        <Link href={signInAddress({ pathname, search: "" }) as Route} className={linkClass()}>
          {t("signIn")}
        </Link>
      }
    >
      {t("signedOutBecause", { what: waiting })}
    </Notice>
  );
}
