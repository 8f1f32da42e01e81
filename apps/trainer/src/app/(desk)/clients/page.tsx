import type { Metadata } from "next";
import { Suspense } from "react";
import { InviteButton } from "../../../features/invite/invite-button.tsx";
import { InviteList } from "../../../features/invite/invite-list.tsx";
import { RosterScreen } from "../../../features/roster/roster-screen.tsx";
import { words } from "../../../words.ts";

export const metadata: Metadata = { title: words("pageTitle.clients") };

export default function ClientsPage() {
  return (
    <Suspense>
      <RosterScreen invite={<InviteButton />} invites={<InviteList />} />
    </Suspense>
  );
}
