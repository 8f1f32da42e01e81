"use client";

import { linkClass } from "@fourstep/ui/link";
import { SignInScreen } from "@fourstep/web/account/sign-in-screen";
import Link from "next/link";
import { useEffect } from "react";
import { useTranslations } from "use-intl";
import { home } from "../../shell/home.ts";
import { forgetAccount } from "../session/who-is-here.ts";
import { useGoToFirstRun } from "./use-first-run.ts";

/** Where clients come in. A server without an owner leads on to its first start. */
export function ClientSignInScreen() {
  const t = useTranslations("welcomeBack");
  useGoToFirstRun();
  // Somebody else may be about to sign in.
  useEffect(() => forgetAccount(), []);
  return (
    <SignInScreen home={home} title={t("title")} lead={t("lead")}>
      <p className="type-secondary mt-8 text-ink-2">
        {t("noAccount")}{" "}
        <Link href="/sign-up" className={linkClass()}>
          {t("makeOne")}
        </Link>
      </p>
    </SignInScreen>
  );
}
