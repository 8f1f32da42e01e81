"use client";

import { linkClass } from "@fourstep/ui/link";
import { SignInScreen } from "@fourstep/web/account/sign-in-screen";
import type { Route } from "next";
import Link from "next/link";
import { useEffect } from "react";
import { useTranslations } from "use-intl";
import { home } from "../../shell/home.ts";
import { forgetAccount } from "../session/who-is-here.ts";
import { InviteLine } from "../invite/invite-line.tsx";
import { useGoToFirstRun } from "./use-first-run.ts";
import { useRememberWhoCame } from "./use-remember-who-came.ts";
import { useWayBack } from "./use-way-back.ts";

/** Where clients come in. A server without an owner leads on to its first start. */
export function ClientSignInScreen() {
  const t = useTranslations("welcomeBack");
  const { search, code } = useWayBack();
  const onIn = useRememberWhoCame();
  useGoToFirstRun();
  // Somebody else may be about to sign in.
  useEffect(() => forgetAccount(), []);
  return (
    <SignInScreen
      home={home}
      onIn={onIn}
      title={t("title")}
      lead={t("lead")}
      before={code ? <InviteLine code={code} /> : undefined}
    >
      <p className="type-secondary mt-8 text-ink-2">
        {t("noAccount")}{" "}
        <Link href={`/sign-up${search}` as Route} className={linkClass()}>
          {t("makeOne")}
        </Link>
      </p>
    </SignInScreen>
  );
}
