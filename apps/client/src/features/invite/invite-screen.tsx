"use client";

import { groupedCode } from "@fourstep/core";
import { Skeleton } from "@fourstep/ui/skeleton";
import { AccountPage } from "@fourstep/web/account/account-page";
import { FailureScreen } from "@fourstep/web/failure-screen";
import { isRefusal } from "@fourstep/web/refusal";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { CodeForm } from "./code-form.tsx";
import { InviteAccepted } from "./invite-accepted.tsx";
import { InviteAnswer, InviteWays } from "./invite-answer.tsx";
import { JoinScreen } from "./join-screen.tsx";
import { useCodeInAddress } from "./use-code.ts";
import { useInvite } from "./use-invite.ts";
import { WhatIsSeen } from "./what-is-seen.tsx";

/** An invite as its address opens it: who invites, what they will see, and the answer. */
export function InviteScreen() {
  const inAddress = useCodeInAddress();
  const [typed, setTyped] = useState<string | null>(null);
  if (inAddress === undefined) return <InviteSkeleton />;
  const code = groupedCode(typed ?? inAddress);
  if (code === "") return <JoinScreen />;
  const retype = (again: string) => {
    window.history.replaceState(null, "", `/invite/${again}`);
    setTyped(again);
  };
  return <InviteOf key={code} code={code} onRetype={retype} />;
}

function InviteOf({ code, onRetype }: { code: string; onRetype: (code: string) => void }) {
  const t = useTranslations("invite");
  const { data, error, refetch, fetchStatus } = useInvite(code);
  if (!data) {
    if (error === null && fetchStatus !== "paused") return <InviteSkeleton />;
    if (!isRefusal(error)) return <FailureScreen error={error} onRetry={() => void refetch()} />;
    return (
      <AccountPage title={t("nothingTitle")} lead={error?.message}>
        <CodeForm onCode={onRetype} />
      </AccountPage>
    );
  }
  const trainer = data.trainerName;
  if (data.isYours) return <InviteAccepted trainer={trainer} />;
  return (
    <AccountPage title={t("title", { trainer })} lead={t("lead", { trainer })}>
      <div className="grid gap-8">
        <WhatIsSeen trainer={trainer} />
        <p className="type-secondary text-ink-2">{t("anyTime")}</p>
        {data.you === null ? (
          <InviteWays code={code} trainer={trainer} />
        ) : (
          <InviteAnswer code={code} trainer={trainer} you={data.you} />
        )}
      </div>
    </AccountPage>
  );
}

function InviteSkeleton() {
  const t = useTranslations("invite");
  return (
    <div className="w-full max-w-90" aria-busy>
      <h1 className="sr-only">{t("loading")}</h1>
      <Skeleton className="h-20 w-full rounded-card" />
      <Skeleton className="mt-8 h-72 w-full rounded-card" />
    </div>
  );
}
