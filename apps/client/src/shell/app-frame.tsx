import type { ReactNode } from "react";
import { FocusOnArrival } from "@fourstep/web/focus-on-arrival";
import { Places } from "./places.tsx";
import { SkipLink } from "@fourstep/web/skip-link";

/** The frame of the signed-in pages: content, and the places below it (above it on a wide screen). */
export function AppFrame({ children }: { children: ReactNode }) {
  return (
    <div className="flex min-h-dvh flex-col md:flex-col-reverse">
      <SkipLink />
      <FocusOnArrival />
      <main
        id="content"
        tabIndex={-1}
        className="relative mx-auto flex w-full max-w-lg flex-1 flex-col outline-none"
      >
        {children}
      </main>
      <Places />
    </div>
  );
}
