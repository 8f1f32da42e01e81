"use client";

import { buttonClass } from "@fourstep/ui/button-class";
import { useTranslations } from "use-intl";
import { ScreenHeading } from "@fourstep/web/screen-heading";
import { home } from "./home.ts";

/** Something that is not there, or not for whoever asks, and the way back. */
export function NotFoundScreen() {
  const t = useTranslations("notFound");
  return (
    <main className="mx-auto w-full max-w-lg px-6 pt-16">
      <ScreenHeading title={t("title")} />
      <p className="type-lead mt-3 mb-8 text-ink-2">{t("text")}</p>
      <a href={home} className={buttonClass({ variant: "secondary" })}>
        {t("toToday")}
      </a>
    </main>
  );
}
