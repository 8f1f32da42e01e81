import type { Metadata } from "next";
import { SessionScreen } from "../../../features/session/session-screen.tsx";
import { words } from "../../../words.ts";

export const metadata: Metadata = { title: words("pageTitle.session") };

/** The one shell behind `/sessions/…`. */
export default function SessionPage() {
  return <SessionScreen />;
}
