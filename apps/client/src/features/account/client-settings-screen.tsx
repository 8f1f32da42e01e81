"use client";

import { SettingsScreen } from "@fourstep/web/account/settings-screen";
import { lazy, Suspense, useState } from "react";
import { laterParts } from "../../shell/later-parts.tsx";
import { AskAgain } from "../red-flag/ask-again.tsx";
import { forgetInvite } from "../invite/kept-invite.ts";
import { TrainerSection } from "../coaching/trainer-section.tsx";
import { GuideSection } from "../session/guide/guide-section.tsx";

// The code of the outbox comes only when somebody leaves: this page has no other use for it.
const outbox = () => import("../outbox/outbox.ts");
async function forget(): Promise<void> {
  forgetInvite();
  await (await outbox()).forgetPerson();
}
const SignOutQuestion = lazy(async () => ({
  default: (await import("./sign-out-question.tsx")).SignOutQuestion,
}));

// The community's part comes after one's own, and without a connection not at all.
const CommunitySections = laterParts(() => import("../civility/community-sections.tsx")).part(
  (module) => module.CommunitySections,
);

interface Asked {
  readonly sets: number;
  readonly answer: (mayLeave: boolean) => void;
}

/** Settings; whoever signs out leaves nothing on this device, and is asked first when something was not sent. */
export function ClientSettingsScreen() {
  const [asked, setAsked] = useState<Asked | null>(null);

  async function mayLeave(): Promise<boolean> {
    const { sets, calls } = await (await outbox()).unsent();
    if (calls === 0) return true;
    const isMeant = await new Promise<boolean>((answer) => setAsked({ sets, answer }));
    setAsked(null);
    return isMeant;
  }

  return (
    <SettingsScreen onSignedOut={forget} mayLeave={mayLeave}>
      <TrainerSection />
      <GuideSection />
      <AskAgain />
      <CommunitySections />
      {asked ? (
        <Suspense fallback={null}>
          <SignOutQuestion sets={asked.sets} onAnswer={asked.answer} />
        </Suspense>
      ) : null}
    </SettingsScreen>
  );
}
