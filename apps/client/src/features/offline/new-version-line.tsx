"use client";

import { useSyncExternalStore } from "react";
import { Button } from "@fourstep/ui/button";
import { useTranslations } from "use-intl";
import { hasNewVersion, onNewVersion, takeNewVersion } from "./register-worker.ts";

const never = () => false;

/** A new version waits until it is wanted: it never comes into the middle of something. */
export function NewVersionLine() {
  const t = useTranslations("offline");
  const isThere = useSyncExternalStore(onNewVersion, hasNewVersion, never);
  if (!isThere) return null;
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 px-6 pt-3">
      <output className="type-secondary text-ink-2">{t("newVersion")}</output>
      <Button variant="quiet" onClick={takeNewVersion}>
        {t("takeIt")}
      </Button>
    </div>
  );
}
