import type { Metadata } from "next";
import { ProgressScreen } from "../../../../features/progress/progress-screen.tsx";
import { words } from "../../../../words.ts";

export const metadata: Metadata = { title: words("pageTitle.progress") };

export default function ProgressPage() {
  return <ProgressScreen />;
}
