import type { Metadata } from "next";
import { SessionNotes } from "../../../features/client/session-notes.tsx";
import { SessionProposals } from "../../../features/plan/session-proposals.tsx";
import { SessionScreen } from "../../../features/session/session-screen.tsx";
import { words } from "../../../words.ts";

export const metadata: Metadata = { title: words("pageTitle.session") };

/** The one shell behind `/sessions/…`. */
export default function SessionPage() {
  return <SessionScreen proposals={<SessionProposals />} notes={<SessionNotes />} />;
}
