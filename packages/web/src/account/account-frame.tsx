import { ExerciseFigure } from "@fourstep/ui/exercise-figure";
import { Logo } from "@fourstep/ui/logo";
import type { ReactNode } from "react";
import { FocusOnArrival } from "../focus-on-arrival.tsx";
import { words } from "../words.ts";

/** Drawn on the server, so that no phone loads what draws the figure. The room of the account pages: the mark above, the form, and on a wide screen somebody at the wall. */
export function AccountFrame({ children }: { children: ReactNode }) {
  return (
    <div className="relative isolate flex min-h-dvh flex-col overflow-x-clip">
      <FocusOnArrival />
      <header className="px-6 pt-8 lg:px-26 lg:pt-14">
        <Logo name={words("shell.brand")} />
      </header>
      <div className="relative flex flex-1">
        <main
          id="content"
          tabIndex={-1}
          className="flex flex-1 flex-col px-6 py-10 outline-none lg:justify-center lg:px-26"
        >
          {children}
        </main>
        <Wall />
      </div>
      <footer className="border-line-2 px-6 pt-6 pb-8 lg:border-t-2 lg:px-26 lg:py-9">
        <p className="type-secondary-s text-ink-3">
          {words("shell.hosted")} {words("shell.notMedical")}
        </p>
      </footer>
    </div>
  );
}

/** Decoration for wide screens only: the wall march, its hands at the edge of a wall that fills the page's end. */
function Wall() {
  return (
    <div aria-hidden className="pointer-events-none hidden w-[48%] lg:block">
      <span className="absolute -top-32 bottom-0 end-0 -z-10 w-[16.5%] border-s-2 border-line-2 bg-sunken" />
      <ExerciseFigure
        exerciseId="act-wall-march"
        title=""
        isFitted
        className="absolute end-[16.5%] bottom-0 h-[min(29rem,80%)] w-auto translate-x-[5%] [&_.fill-figure-wall]:hidden"
      />
    </div>
  );
}
