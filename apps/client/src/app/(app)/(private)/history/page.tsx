import type { Metadata } from "next";
import { HistoryScreen } from "../../../../features/history/history-screen.tsx";
import { words } from "../../../../words.ts";

export const metadata: Metadata = { title: words("pageTitle.history") };

export default function HistoryPage() {
  return <HistoryScreen />;
}
