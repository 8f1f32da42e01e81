import type { Metadata } from "next";
import { EditRoutineScreen } from "../../../features/builder/routine-board-screen.tsx";
import { words } from "../../../words.ts";

export const metadata: Metadata = { title: words("pageTitle.routineEdit") };

/** The one shell behind `/routines/…/edit`. */
export default function RoutineEditPage() {
  return <EditRoutineScreen />;
}
