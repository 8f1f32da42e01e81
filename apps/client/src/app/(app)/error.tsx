"use client";

import { buttonClass } from "@fourstep/ui/button-class";
import { ScreenHeading } from "@fourstep/web/screen-heading";
import { useTranslations } from "use-intl";

/** A screen that broke. Every page carries this along, so it is made of little. */
export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  const t = useTranslations("notice");
  return (
    <main className="mx-auto w-full max-w-lg px-6 pt-10">
      <ScreenHeading title={t("failedTitle")} />
      <p className="type-lead mt-3 text-ink-2">{t("failed")}</p>
      <button
        type="button"
        onClick={reset}
        className={buttonClass({ variant: "secondary", className: "mt-8" })}
      >
        {t("retry")}
      </button>
    </main>
  );
}
