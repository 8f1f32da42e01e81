import type { Metadata } from "next";
import { RoutinesScreen } from "../../../../features/routines/routines-screen.tsx";
import { words } from "../../../../words.ts";

export const metadata: Metadata = { title: words("pageTitle.routines") };

export default function RoutinesPage() {
  return <RoutinesScreen />;
}
