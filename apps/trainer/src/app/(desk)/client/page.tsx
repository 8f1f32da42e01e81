import type { Metadata } from "next";
import { Suspense } from "react";
import { ClientScreen } from "../../../features/client/client-screen.tsx";
import { ClientProposals } from "../../../features/plan/client-proposals.tsx";
import { QueuePlace } from "../../../features/queue/queue-place.tsx";
import { words } from "../../../words.ts";

export const metadata: Metadata = { title: words("pageTitle.client") };

/** The one shell behind `/clients/…`. */
export default function ClientPage() {
  return (
    <Suspense>
      <ClientScreen proposals={<ClientProposals />} place={<QueuePlace />} />
    </Suspense>
  );
}
