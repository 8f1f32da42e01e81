"use client";

import { Button } from "@fourstep/ui/button";
import { Sheet } from "@fourstep/ui/sheet";
import { lazy, type ReactNode, Suspense } from "react";
import { useTranslations } from "use-intl";

const GuideSettings = lazy(() =>
  import("./guide-settings.tsx").then(
    (loaded) => ({ default: loaded.GuideSettings }),
    () => ({ default: NotHere }),
  ),
);

function NotHere() {
  const t = useTranslations("guide");
  return <p className="type-body text-ink-2">{t("offline")}</p>;
}

/** Voice, sound and pace, from within a session or before it. */
export function GuideSheet({
  isOpen,
  onClose,
  children,
}: {
  isOpen: boolean;
  onClose: () => void;
  children?: ReactNode;
}) {
  const t = useTranslations("guide");
  return (
    <Sheet isOpen={isOpen} title={t("title")} onClose={onClose}>
      <div className="grid gap-6 px-6 pb-8">
        <Suspense fallback={<p className="type-body min-h-96 text-ink-2">{t("coming")}</p>}>
          <GuideSettings />
        </Suspense>
        <Button isFullWidth onClick={onClose}>
          {t("close")}
        </Button>
        {children}
      </div>
    </Sheet>
  );
}
