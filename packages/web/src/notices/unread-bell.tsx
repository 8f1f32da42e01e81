"use client";

import { Bell } from "lucide-react";
import type { Route } from "next";
import Link from "next/link";
import { useUnread } from "./use-unread.ts";

interface UnreadBellProps {
  /** What the bell is called, with how much is new. */
  label: (count: number) => string;
  isHere?: boolean;
  className: string;
}

/** The way to what I was told, with how much of it is new. */
export function UnreadBell({ label, isHere = false, className }: UnreadBellProps) {
  const unread = useUnread();
  return (
    <Link
      href={"/notices" as Route}
      prefetch={false}
      aria-label={label(unread)}
      aria-current={isHere ? "page" : undefined}
      className={`grid size-11 place-items-center rounded-full text-ink-2 hover:text-ink aria-[current]:text-ink ${className}`}
    >
      <Bell aria-hidden size={20} strokeWidth={1.9} />
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
