"use client";

import { signInAddress } from "@fourstep/web/address";
import { catalogueWith } from "@fourstep/web/catalogue";
import { ApiProvider } from "@fourstep/web/api";
import type { Route } from "next";
import { useRouter } from "next/navigation";
import type { ReactNode } from "react";
import { IntlProvider } from "use-intl";
import shared from "@fourstep/web/messages";
import own from "../../messages/en.json";

const messages = catalogueWith({ ...shared, ...own });

/** Words and data for every screen. Days are spelled in UTC: a calendar day has no zone of its own. */
export function Providers({ children }: { children: ReactNode }) {
  const router = useRouter();
  const askToSignIn = () => router.replace(signInAddress(window.location, "/queue") as Route);
  return (
    <IntlProvider locale="en-GB" messages={messages} timeZone="UTC">
      <ApiProvider onSignedOut={askToSignIn}>{children}</ApiProvider>
    </IntlProvider>
  );
}
