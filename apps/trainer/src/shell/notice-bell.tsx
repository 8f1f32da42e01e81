"use client";

import { useUnread } from "@fourstep/web/notices/use-unread";
import { Bell } from "lucide-react";
import type { Route } from "next";
import Link from "next/link";
import { useTranslations } from "use-intl";

/** The way to what I was told, with how much of it is new. */
export function NoticeBell({ isHere }: { isHere: boolean }) {
  const t = useTranslations("desk");
  const unread = useUnread();
  return (
    <Link
      href={"/notices" as Route}
      aria-label={t("bell", { count: unread })}
      title={t("notices")}
      aria-current={isHere ? "page" : undefined}
      className="relative grid size-11 place-items-center rounded-full text-ink-2 hover:text-ink aria-[current]:text-ink"
    >
      <Bell aria-hidden size={19} strokeWidth={1.9} />
      {unread > 0 ? (
        <span
          aria-hidden
          className="absolute end-0 top-0.5 grid min-w-5 place-items-center rounded-full bg-accent px-1 text-xs leading-5 font-semibold text-accent-ink"
        >
          {unread > 99 ? "99+" : unread}
        </span>
      ) : null}
    </Link>
  );
}
