"use client";

import { buttonClass } from "@fourstep/ui/button-class";
import { AccountPage } from "@fourstep/web/account/account-page";
import Link from "next/link";
import { useTranslations } from "use-intl";
import { home } from "../../shell/home.ts";

/** It is done: what comes now, with the trainer's plan or until it comes. */
export function InviteAccepted({ trainer }: { trainer: string }) {
  const t = useTranslations("invite");
  return (
    <AccountPage title={t("acceptedTitle", { trainer })} lead={t("accepted", { trainer })}>
      <div className="grid gap-3">
        <Link href={home} className={buttonClass({ isFullWidth: true })}>
          {t("toToday")}
        </Link>
        <Link
          href="/your-routines"
          className={buttonClass({ variant: "secondary", isFullWidth: true })}
        >
          {t("toRoutines")}
        </Link>
      </div>
    </AccountPage>
  );
}
