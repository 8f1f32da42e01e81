"use client";

import dynamic from "next/dynamic";
import { usePathname } from "next/navigation";
import { useState } from "react";
import { useWhenIdle } from "../../shell/use-when-idle.ts";

const NoticeBell = dynamic(async () => (await import("./notice-bell.tsx")).NoticeBell, {
  ssr: false,
});

/** The bell stands over today, once that has come to rest. */
export function NoticeBellLater() {
  const pathname = usePathname();
  const [isTime, setTime] = useState(false);
  const [arrive] = useState(() => () => setTime(true));
  useWhenIdle(arrive);
  return isTime && pathname === "/today" ? <NoticeBell /> : null;
}
