"use client";

import { useEffect, useRef, type ReactNode } from "react";
import { keepLook, type Place, showLastLook } from "./last-look.ts";

/** A screen whose last look is kept when it is left. */
export function Look({ place, children }: { place: Place; children: ReactNode }) {
  const screen = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = screen.current;
    if (!element) return undefined;
    const keep = () => keepLook(place, element);
    const keepWhenHidden = () => {
      if (document.visibilityState === "hidden") keep();
    };
    window.addEventListener("pagehide", keep);
    document.addEventListener("visibilitychange", keepWhenHidden);
    return () => {
      window.removeEventListener("pagehide", keep);
      document.removeEventListener("visibilitychange", keepWhenHidden);
    };
  }, [place]);
  return (
    <div ref={screen} className="contents">
      {children}
    </div>
  );
}

/**
 * The last look of a screen, or its shape (`children`) where there is none. It can be seen and not used; what
 * counts stands back, and what may have changed is left out.
 */
export function LastLook({ place, children }: { place: Place; children: ReactNode }) {
  return (
    <>
      <div
        inert
        aria-hidden
        aria-busy="true"
        // Filled before this code comes, and left as it is.
        suppressHydrationWarning
        dangerouslySetInnerHTML={{ __html: "" }}
        className="peer contents [&_[role=status]]:invisible [&_[role=timer]]:opacity-40"
      />
      <script dangerouslySetInnerHTML={{ __html: showLastLook(place) }} />
      <div className="contents peer-[:not(:empty)]:hidden">{children}</div>
    </>
  );
}
