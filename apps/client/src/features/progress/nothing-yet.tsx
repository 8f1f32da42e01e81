"use client";

import { buttonClass } from "@fourstep/ui/button-class";
import { ScreenHeading } from "@fourstep/web/screen-heading";
import Link from "next/link";
import { useTranslations } from "use-intl";

/** Before the first plan, session or answer: what will stand here, and where it begins. */
export function NothingYet() {
  const t = useTranslations("progress");
  return (
    <section className="px-6 pt-4 md:pt-8">
      <ScreenHeading title={t("emptyTitle")} />
      <p className="type-lead mt-3 mb-8 text-ink-2">{t("empty")}</p>
      <Link href="/today" className={buttonClass({ variant: "secondary" })}>
        {t("toToday")}
      </Link>
    </section>
  );
}
