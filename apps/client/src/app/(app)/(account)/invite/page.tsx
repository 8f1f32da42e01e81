import type { Metadata } from "next";
import { InviteScreen } from "../../../../features/invite/invite-screen.tsx";
import { words } from "../../../../words.ts";

export const metadata: Metadata = { title: words("pageTitle.invite") };

/** `/invite/:code` is rewritten onto this one static page; the screen reads the code from the address. */
export default function InvitePage() {
  return <InviteScreen />;
}
