"use client";

import { FocusOnArrival } from "@fourstep/web/focus-on-arrival";
import { SkipLink } from "@fourstep/web/skip-link";
import type { ReactNode } from "react";
import { DeskBar } from "./desk-bar.tsx";
import { KeyFooter } from "./key-footer.tsx";
import { useKeyListener } from "./keys.tsx";

/** The frame of the signed-in pages: the bar above, the work below. */
export function DeskFrame({ children }: { children: ReactNode }) {
  useKeyListener();
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      <FocusOnArrival />
      <DeskBar />
      <main id="content" tabIndex={-1} className="flex-1 outline-none">
        {children}
      </main>
      <KeyFooter />
    </div>
  );
}
