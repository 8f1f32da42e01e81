import type { Metadata } from "next";
import { Suspense } from "react";
import { InviteButton } from "../../../features/invite/invite-button.tsx";
import { QueueScreen } from "../../../features/queue/queue-screen.tsx";
import { RosterAside } from "../../../features/roster/roster-aside.tsx";
import { words } from "../../../words.ts";

export const metadata: Metadata = { title: words("pageTitle.queue") };

export default function QueuePage() {
  return (
    <Suspense>
      <QueueScreen roster={<RosterAside invite={<InviteButton />} />} />
    </Suspense>
  );
}
