import type { Metadata } from "next";
import { AdaptRoutineScreen } from "../../../features/builder/routine-board-screen.tsx";
import { words } from "../../../words.ts";

export const metadata: Metadata = { title: words("pageTitle.routineAdapt") };

/** The one shell behind `/routines/…/adapt`. */
export default function RoutineAdaptPage() {
  return <AdaptRoutineScreen />;
}
