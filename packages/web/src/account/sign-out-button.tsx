"use client";

import { Button } from "@fourstep/ui/button";
import { Notice } from "@fourstep/ui/notice";
import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { forgetDrafts } from "../discussion/drafts.ts";
import { signOut } from "./credentials.ts";

/** What an app has to clear away on this device when somebody signs out. */
export interface Leaving {
  readonly onSignedOut?: () => Promise<void>;
  /** Asks first, where something would be lost; false leaves everything as it is. */
  readonly mayLeave?: () => Promise<boolean>;
}

/** Leaves on this device, and leaves nothing of the person on its screen. */
export function SignOutButton({ onSignedOut, mayLeave }: Leaving) {
  const t = useTranslations("settings");
  const router = useRouter();
  const queryClient = useQueryClient();
  const [isPending, setPending] = useState(false);
  const [hasFailed, setFailed] = useState(false);

  async function leave() {
    setPending(true);
    setFailed(false);
    if (mayLeave && !(await mayLeave().catch(() => true))) {
      setPending(false);
      return;
    }
    const isOut = await signOut().catch(() => false);
    if (isOut) {
      forgetDrafts();
      await onSignedOut?.().catch(() => undefined);
      router.replace("/sign-in");
      queryClient.clear();
    } else {
      setFailed(true);
      setPending(false);
    }
  }

  return (
    <div className="grid gap-4">
      <div aria-live="assertive">
        {hasFailed ? <Notice tone="ease">{t("signOutFailed")}</Notice> : null}
      </div>
      <Button variant="secondary" isPending={isPending} onClick={() => void leave()}>
        {isPending ? t("signingOut") : t("signOut")}
      </Button>
    </div>
  );
}
