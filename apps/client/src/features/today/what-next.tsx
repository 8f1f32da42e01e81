"use client";

import { buttonClass } from "@fourstep/ui/button-class";
import Link from "next/link";
import { useTranslations } from "use-intl";

/** When a plan is over: the next one can be chosen. */
export function WhatNext() {
  const t = useTranslations("today");
  return (
    <div className="mx-4 mt-6 grid gap-4">
      <Link
        href="/your-routines"
        className={buttonClass({ variant: "secondary", isFullWidth: true })}
      >
        {t("chooseNext")}
      </Link>
    </div>
  );
}
