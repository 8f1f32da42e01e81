import type { Metadata } from "next";
import { OfflineScreen } from "../../../features/offline/offline-screen.tsx";
import { words } from "../../../words.ts";

export const metadata: Metadata = { title: words("pageTitle.offline") };

export default function OfflinePage() {
  return <OfflineScreen />;
}
