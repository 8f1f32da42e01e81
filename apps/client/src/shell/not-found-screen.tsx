"use client";

import { buttonClass } from "@fourstep/ui/button";
import Link from "next/link";
import { useTranslations } from "use-intl";
import { ScreenHeading } from "@fourstep/web/screen-heading";

/** An address that leads nowhere, and the way back. */
export function NotFoundScreen() {
  const t = useTranslations("notFound");
  return (
    <main className="mx-auto w-full max-w-lg px-6 pt-16">
      <ScreenHeading title={t("title")} />
      <p className="type-lead mt-3 mb-8 text-ink-2">{t("text")}</p>
      <Link href="/today" className={buttonClass({ variant: "secondary" })}>
        {t("toToday")}
      </Link>
    </main>
  );
}
