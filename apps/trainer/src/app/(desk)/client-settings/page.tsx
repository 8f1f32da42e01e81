import type { Metadata } from "next";
import { ClientSettingsScreen } from "../../../features/client-settings/client-settings-screen.tsx";
import { ClientThresholds } from "../../../features/threshold/client-thresholds.tsx";
import { words } from "../../../words.ts";

export const metadata: Metadata = { title: words("pageTitle.clientSettings") };

/** The one shell behind `/clients/…/settings`. */
export default function ClientSettingsPage() {
  return <ClientSettingsScreen thresholds={<ClientThresholds />} />;
}
