import { SettingsScreen } from "@fourstep/web/account/settings-screen";
import type { Metadata } from "next";
import { ThresholdSection } from "../../../features/threshold/threshold-section.tsx";
import { words } from "../../../words.ts";

export const metadata: Metadata = { title: words("pageTitle.settings") };

export default function SettingsPage() {
  return (
    <div className="mx-auto w-full max-w-lg">
      <SettingsScreen>
        <ThresholdSection />
      </SettingsScreen>
    </div>
  );
}
