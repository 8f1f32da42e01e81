"use client";

import { buttonClass } from "@fourstep/ui/button-class";
import Link from "next/link";
import { useTranslations } from "use-intl";

/** Before the first session. */
export function NoSessions() {
  const t = useTranslations("history");
  return (
    <section className="px-6 pt-10">
      <h2 className="type-section">{t("emptyTitle")}</h2>
      <p className="type-body mt-1 mb-6 text-ink-2">{t("empty")}</p>
      <Link href="/today" className={buttonClass({ variant: "secondary" })}>
        {t("toToday")}
      </Link>
    </section>
  );
}
