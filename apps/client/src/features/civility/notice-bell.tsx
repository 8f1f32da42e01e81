"use client";

import { UnreadBell } from "@fourstep/web/notices/unread-bell";
import { useTranslations } from "use-intl";

/** The bell over today. */
export function NoticeBell() {
  const t = useTranslations("community");
  return (
    <UnreadBell label={(count) => t("bell", { count })} className="absolute end-4 top-3 md:top-7" />
  );
}
