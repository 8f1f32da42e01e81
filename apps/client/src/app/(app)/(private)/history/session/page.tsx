import type { Metadata } from "next";
import { PastSessionScreen } from "../../../../../features/history/past-session-screen.tsx";
import { words } from "../../../../../words.ts";

export const metadata: Metadata = { title: words("pageTitle.pastSession") };

/** One static page for every session that is over; the id is read from the browser's address. */
export default function PastSessionPage() {
  return <PastSessionScreen />;
}
