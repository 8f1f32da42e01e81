"use client";

import { buttonClass } from "@fourstep/ui/button-class";
import { ScreenHeading } from "@fourstep/web/screen-heading";
import Link from "next/link";
import { useTranslations } from "use-intl";

/** After the last question, or after advice was noted. It promises nothing. */
export function DoneView({ because }: { because: "none" | "noted" | "stands" }) {
  const t = useTranslations("redFlag");
  return (
    <>
      <div className="px-6 pt-6">
        <ScreenHeading title={t(`doneTitle.${because}`)} />
        <p className="type-lead mt-3 text-ink">{t(`done.${because}`)}</p>
        <p className="type-body mt-3 text-ink-2">{t("changes")}</p>
      </div>
      <div className="mt-auto px-4 pt-8 pb-9">
        <Link href="/today" className={buttonClass({ size: "lg", isFullWidth: true })}>
          {t("toToday")}
        </Link>
      </div>
    </>
  );
}
