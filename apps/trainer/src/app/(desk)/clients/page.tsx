import type { Metadata } from "next";
import { Suspense } from "react";
import { RosterScreen } from "../../../features/client/roster-screen.tsx";
import { words } from "../../../words.ts";

export const metadata: Metadata = { title: words("pageTitle.clients") };

export default function ClientsPage() {
  return (
    <Suspense>
      <RosterScreen />
    </Suspense>
  );
}
