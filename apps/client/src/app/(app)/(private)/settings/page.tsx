import type { Metadata } from "next";
import { ClientSettingsScreen } from "../../../../features/account/client-settings-screen.tsx";
import { words } from "../../../../words.ts";

export const metadata: Metadata = { title: words("pageTitle.settings") };

export default function SettingsPage() {
  return <ClientSettingsScreen />;
}
