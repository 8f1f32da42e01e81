"use client";

import { codeIn, isCode } from "@fourstep/core";
import { addressAfterSignIn, wishedFor } from "@fourstep/web/address";
import { useSyncExternalStore } from "react";
import { home } from "../../shell/home.ts";

const never = () => () => {};

/** Where the person goes after signing in or up: to be handed on between the two pages, with the invite that it opens. */
export function useWayBack(): { search: string; code: string | null } {
  const next = useSyncExternalStore(
    never,
    () => addressAfterSignIn(wishedFor(window.location, document.referrer), home),
    () => home,
  );
  const code = next.startsWith("/invite/") ? codeIn(next) : "";
  return {
    search: next === home ? "" : `?next=${encodeURIComponent(next)}`,
    code: isCode(code) ? code : null,
  };
}
