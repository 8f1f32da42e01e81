"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { askBeforeLeaving } from "../../shell/leaving.ts";
import { useLeaveWarning } from "./use-leave-warning.ts";

/** The part of the browser's Navigation API that tells of a step back or forward before it is taken. */
interface Stepping extends EventTarget {
  traverseTo(key: string): unknown;
}
interface Step extends Event {
  readonly navigationType: string;
  readonly destination: { readonly key: string };
}

/** The page of this app that a press on a link opens here; null when it opens elsewhere or is no such press. */
function pageOf(event: MouseEvent): string | null {
  const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey;
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  if (!isPlain || !link?.href || link.target === "_blank" || link.hasAttribute("download")) {
    return null;
  }
  const { origin, pathname, search, hash } = new URL(link.href);
  const isHere = pathname === window.location.pathname && search === window.location.search;
  return origin === window.location.origin && !isHere ? pathname + search + hash : null;
}

/**
 * Asks before something unsaved is left: by a link, the palette, a step back, or by closing the tab.
 * @returns what is to be asked now, and what to go through oneself
 */
export function useLeaveGuard(isUnsaved: boolean) {
  const router = useRouter();
  const [wanted, setWanted] = useState<{ go: () => void } | null>(null);
  const isLeaving = useRef(false);
  useLeaveWarning(isUnsaved);
  useEffect(() => {
    if (!isUnsaved) return undefined;
    const ask = (go: () => void) => setWanted({ go });
    const onClick = (event: MouseEvent) => {
      const page = pageOf(event);
      if (page === null) return;
      event.preventDefault();
      event.stopPropagation();
      ask(() => router.push(page as Route));
    };
    const { navigation } = window as { navigation?: Stepping };
    const onStep = (event: Event) => {
      const { navigationType, destination, cancelable } = event as Step;
      if (navigationType !== "traverse" || !cancelable || isLeaving.current) return;
      event.preventDefault();
      ask(() => navigation?.traverseTo(destination.key));
    };
    const stopAsking = askBeforeLeaving(ask);
    // Before the link itself hears of it.
    window.addEventListener("click", onClick, true);
    navigation?.addEventListener("navigate", onStep);
    return () => {
      stopAsking();
      window.removeEventListener("click", onClick, true);
      navigation?.removeEventListener("navigate", onStep);
    };
  }, [isUnsaved, router]);
  return {
    isAsking: wanted !== null,
    stay: () => setWanted(null),
    leave: () => {
      isLeaving.current = true;
      setWanted(null);
      wanted?.go();
    },
  };
}
