import type { Metadata } from "next";
import { SessionScreen } from "../../../../features/session/session-screen.tsx";
import { words } from "../../../../words.ts";

export const metadata: Metadata = { title: words("pageTitle.summary") };

/** The same screen: a session that is over shows its summary. */
export default function SummaryPage() {
  return <SessionScreen />;
}
