"use client";

import { NoticeList } from "@fourstep/web/notices/notice-list";
import { ScreenHeading } from "@fourstep/web/screen-heading";
import { useTranslations } from "use-intl";

const addressOf = (routineId: string, commentId: string | null) =>
  `/routines/${routineId}${commentId ? `?comment=${commentId}` : ""}`;

/** What happened in the community that concerns me. */
export function NoticesScreen() {
  const t = useTranslations("community");
  return (
    <>
      <header className="px-6 pt-4 md:pt-8">
        <ScreenHeading title={t("noticesTitle")} />
      </header>
      <div className="px-6 py-4">
        <NoticeList addressOf={addressOf} none={t("noticesNoneText")} />
      </div>
    </>
  );
}
