"use client";

import { linkClass } from "@fourstep/ui/link";
import { AccountPage } from "@fourstep/web/account/account-page";
import type { Route } from "next";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useTranslations } from "use-intl";
import { home } from "../../shell/home.ts";
import { CodeForm } from "./code-form.tsx";

/** For whoever has a code from their trainer. */
export function JoinScreen() {
  const t = useTranslations("join");
  const router = useRouter();
  return (
    <AccountPage title={t("title")} lead={t("lead")}>
      <CodeForm onCode={(code) => router.push(`/invite/${code}` as Route)} />
      <p className="type-secondary mt-8 text-ink-2">
        {t("alone")}{" "}
        <Link href={home} className={linkClass()}>
          {t("toToday")}
        </Link>
      </p>
    </AccountPage>
  );
}
