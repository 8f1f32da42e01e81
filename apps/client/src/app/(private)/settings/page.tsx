import type { Metadata } from "next";
import { SettingsScreen } from "@fourstep/web/account/settings-screen";
import { words } from "../../../words.ts";

export const metadata: Metadata = { title: words("pageTitle.settings") };

export default function SettingsPage() {
  return <SettingsScreen />;
}
