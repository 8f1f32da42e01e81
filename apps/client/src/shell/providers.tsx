"use client";

import { useRouter } from "next/navigation";
import type { ReactNode } from "react";
import { IntlProvider } from "use-intl";
import en from "../../messages/en.json";
import { ApiProvider } from "../trpc/client.tsx";
import { signInAddress } from "./next-address.ts";

/** Words and data for every screen. Days are spelled in UTC: a calendar day has no zone of its own. */
export function Providers({ children }: { children: ReactNode }) {
  const router = useRouter();
  const askToSignIn = () => router.replace(signInAddress(window.location));
  return (
    <IntlProvider locale="en-GB" messages={en} timeZone="UTC">
      <ApiProvider onSignedOut={askToSignIn}>{children}</ApiProvider>
    </IntlProvider>
  );
}
