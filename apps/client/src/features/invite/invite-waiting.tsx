"use client";

import { groupedCode } from "@fourstep/core";
import { linkClass } from "@fourstep/ui/link";
import { Notice } from "@fourstep/ui/notice";
import type { Route } from "next";
import Link from "next/link";
import { useSyncExternalStore } from "react";
import { useTranslations } from "use-intl";
import { keptInvite } from "./kept-invite.ts";
import { useInvite } from "./use-invite.ts";

const never = () => () => {};

/** An invite that was opened on this device and not answered yet; nothing when there is none. */
export function InviteWaiting() {
  const code = useSyncExternalStore(never, keptInvite, () => null);
  return code === null ? null : <Waiting code={groupedCode(code)} />;
}

function Waiting({ code }: { code: string }) {
  const t = useTranslations("invite");
  const { data } = useInvite(code);
  if (!data || data.isYours) return null;
  return (
    <Notice className="mx-4 mt-5" title={t("waiting", { trainer: data.trainerName })}>
      <Link href={`/invite/${code}` as Route} className={linkClass()}>
        {t("look")}
      </Link>
    </Notice>
  );
}
