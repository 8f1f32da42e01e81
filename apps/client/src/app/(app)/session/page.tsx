import type { Metadata } from "next";
import { UnlessHeld } from "../../../features/red-flag/unless-held.tsx";
import { SessionScreen } from "../../../features/session/session-screen.tsx";
import { words } from "../../../words.ts";

export const metadata: Metadata = { title: words("pageTitle.session") };

/** `/session/:id` is rewritten onto this one static page; the screen reads the id from the address. */
export default function SessionPage() {
  return (
    <UnlessHeld>
      <SessionScreen />
    </UnlessHeld>
  );
}
