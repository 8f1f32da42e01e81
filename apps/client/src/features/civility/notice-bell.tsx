"use client";

import { useUnread } from "@fourstep/web/notices/use-unread";
import { Bell } from "lucide-react";
import type { Route } from "next";
import Link from "next/link";
import { useTranslations } from "use-intl";

/** The way to what I was told, with how much of it is new. */
export function NoticeBell() {
  const t = useTranslations("community");
  const unread = useUnread();
  return (
    <Link
      href={"/notices" as Route}
      prefetch={false}
      aria-label={t("bell", { count: unread })}
      className="absolute end-4 top-3 grid size-11 place-items-center rounded-full text-ink-2 hover:text-ink md:top-7"
    >
      <Bell aria-hidden size={21} strokeWidth={1.9} />
      {unread > 0 ? (
        <span
          aria-hidden
          className="absolute end-0.5 top-0.5 grid min-w-5 place-items-center rounded-full bg-accent px-1 text-xs leading-5 font-semibold text-accent-ink"
        >
          {unread > 99 ? "99+" : unread}
        </span>
      ) : null}
    </Link>
  );
}
