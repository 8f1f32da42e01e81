"use client";

import { useTRPCClient } from "@fourstep/web/api";
import { forgetDrafts } from "@fourstep/web/discussion/drafts";
import { forgetAccount, rememberAccount } from "../session/who-is-here.ts";

/**
 * Remembers on this device who has just come in, and nobody before them. The public pages look at nothing else, and
 * somebody who signed in from one of them goes straight back to it.
 */
export function useRememberWhoCame(): () => Promise<void> {
  const api = useTRPCClient();
  return async () => {
    forgetAccount();
    // Without an answer they are known from the first page of the app that they open.
    const account = await api.account.get.query().catch(() => null);
    if (!account) return;
    forgetDrafts(account.id);
    rememberAccount(account.id);
  };
}
