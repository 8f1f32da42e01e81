"use client";

import { buttonClass } from "@fourstep/ui/button-class";
import { EmptyState } from "@fourstep/ui/patterns/empty-state";
import Link from "next/link";
import { useTranslations } from "use-intl";

/** What a trainer may not see is simply not there. */
export function NothingHere() {
  const t = useTranslations("desk");
  return (
    <div className="mx-auto max-w-390 px-4 py-16 md:px-10">
      <EmptyState
        title={t("notFoundTitle")}
        headingLevel={1}
        action={
          <Link href="/queue" className={buttonClass({ variant: "secondary", size: "sm" })}>
            {t("toQueue")}
          </Link>
        }
      >
        {t("notFoundText")}
      </EmptyState>
    </div>
  );
}
