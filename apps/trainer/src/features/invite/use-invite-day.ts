"use client";

import { useFormatter } from "use-intl";

/** A moment as the day it falls on, such as "6 December". */
export function useInviteDay() {
  const format = useFormatter();
  return (moment: string) => format.dateTime(new Date(moment), { day: "numeric", month: "long" });
}
