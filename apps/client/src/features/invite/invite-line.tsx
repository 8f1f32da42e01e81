"use client";

import { Notice } from "@fourstep/ui/notice";
import { useTranslations } from "use-intl";
import { useInvite } from "./use-invite.ts";

/** Says on the way through sign-up or sign-in that the invite is not lost. */
export function InviteLine({ code }: { code: string }) {
  const t = useTranslations("invite");
  const { data } = useInvite(code);
  if (!data) return null;
  return <Notice className="mb-6">{t("onTheWay", { trainer: data.trainerName })}</Notice>;
}
