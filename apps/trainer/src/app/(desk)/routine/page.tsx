import type { Metadata } from "next";
import { RoutineScreen } from "../../../features/routine/routine-screen.tsx";
import { words } from "../../../words.ts";

export const metadata: Metadata = { title: words("pageTitle.routine") };

/** The one shell behind `/routines/…`. */
export default function RoutinePage() {
  return <RoutineScreen />;
}
