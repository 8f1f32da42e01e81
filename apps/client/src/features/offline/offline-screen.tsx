"use client";

import { ScreenHeading } from "@fourstep/web/screen-heading";
import { buttonClass } from "@fourstep/ui/button-class";
import { ExerciseFigure } from "@fourstep/ui/exercise-figure";
import { CloudOff } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "use-intl";

/** Stands in for a page that only the server has: what cannot be had now, and what can. */
export function OfflineScreen() {
  const t = useTranslations("offline");
  return (
    <main className="mx-auto flex min-h-dvh w-full max-w-lg flex-col px-6 pt-16 pb-9">
      <CloudOff aria-hidden size={30} className="mb-4 text-ink-3" />
      <ScreenHeading title={t("title")} />
      <p className="type-lead mt-3 text-ink-2">{t("lead")}</p>
      <p className="type-body mt-3 text-ink-2">{t("kept")}</p>
      <div className="my-auto grid place-items-center py-8" aria-hidden>
        <ExerciseFigure exerciseId="mob-90-90-switch" title="" unit={2.2} hasFloor />
      </div>
      <div className="grid gap-3">
        <Link href="/today" className={buttonClass({ isFullWidth: true })}>
          {t("toToday")}
        </Link>
        <button
          type="button"
          className={buttonClass({ variant: "secondary", isFullWidth: true })}
          onClick={() => window.location.reload()}
        >
          {t("retry")}
        </button>
      </div>
    </main>
  );
}
