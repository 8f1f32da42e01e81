import type { Metadata } from "next";
import { Suspense } from "react";
import { NewRoutineScreen } from "../../../features/builder/routine-board-screen.tsx";
import { words } from "../../../words.ts";

export const metadata: Metadata = { title: words("pageTitle.routineNew") };

/** The one shell behind `/routines/new`. */
export default function RoutineNewPage() {
  return (
    <Suspense>
      <NewRoutineScreen />
    </Suspense>
  );
}
