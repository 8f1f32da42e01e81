"use client";

import { usePathname } from "next/navigation";
import { useState } from "react";
import { laterParts } from "../../shell/later-parts.tsx";
import { useWhenIdle } from "../../shell/use-when-idle.ts";

const NoticeBell = laterParts(() => import("./notice-bell.tsx")).part(
  (module) => module.NoticeBell,
);

/** The bell stands over today, once that has come to rest. */
export function NoticeBellLater() {
  const pathname = usePathname();
  const [isTime, setTime] = useState(false);
  const [arrive] = useState(() => () => setTime(true));
  useWhenIdle(arrive);
  return isTime && pathname === "/today" ? <NoticeBell /> : null;
}
