import type { Metadata } from "next";
import { Suspense } from "react";
import { RoutinesScreen } from "../../../features/routine/routines-screen.tsx";
import { words } from "../../../words.ts";

export const metadata: Metadata = { title: words("pageTitle.routines") };

export default function RoutinesPage() {
  return (
    <Suspense>
      <RoutinesScreen />
    </Suspense>
  );
}
