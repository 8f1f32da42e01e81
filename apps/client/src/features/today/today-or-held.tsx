"use client";

import { isHeld, type Today } from "@fourstep/core";
import { HeldLater } from "../red-flag/held-later.tsx";
import { useStanding } from "../red-flag/use-standing.ts";
import { laterParts } from "../../shell/later-parts.tsx";
import { TodaySkeleton } from "./today-skeleton.tsx";
import { TodayView } from "./today-view.tsx";

const withoutPlan = laterParts(() => import("./no-plan.tsx"));
const NoPlan = withoutPlan.part((parts) => parts.NoPlan, TodaySkeleton);

/** The day with its plan or without one, unless an answer to the red-flag questions holds it back. */
export function TodayOrHeld({ today }: { today: Today }) {
  const standing = useStanding(today);
  if (isHeld(standing)) return <HeldLater standing={standing} today={today} />;
  if (!today.plan) return <NoPlan today={today} />;
  return <TodayView asked={{ ...today, screen: standing }} plan={today.plan} />;
}
