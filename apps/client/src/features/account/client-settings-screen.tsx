"use client";

import { SettingsScreen } from "@fourstep/web/account/settings-screen";
import { AskAgain } from "../red-flag/ask-again.tsx";
import { TrainerSection } from "../coaching/trainer-section.tsx";
import { GuideSection } from "../session/guide/guide-section.tsx";

/** The code of the outbox comes only when somebody leaves: this page has no other use for it. */
const forget = async () => (await import("../outbox/outbox.ts")).forgetPerson();

/** Settings; whoever signs out leaves none of their sessions on this device. */
export function ClientSettingsScreen() {
  return (
    <SettingsScreen onSignedOut={forget}>
      <TrainerSection />
      <GuideSection />
      <AskAgain />
    </SettingsScreen>
  );
}
