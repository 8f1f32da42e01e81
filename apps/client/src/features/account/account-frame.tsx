"use client";

import { Logo } from "@fourstep/ui/logo";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { FocusOnArrival } from "../../shell/focus-on-arrival.tsx";

/** The room of the account pages: the mark above, the form, and on a wide screen somebody at the wall. */
export function AccountFrame({ children }: { children: ReactNode }) {
  const t = useTranslations("shell");
  return (
    <div className="relative flex min-h-dvh flex-col overflow-x-clip">
      <FocusOnArrival />
      <header className="px-6 pt-8 lg:px-26 lg:pt-14">
        <Logo name={t("brand")} />
      </header>
      <main
        id="content"
        tabIndex={-1}
        className="flex flex-1 flex-col px-6 py-10 outline-none lg:justify-center lg:px-26"
      >
        {children}
      </main>
      <footer className="border-line-2 px-6 pt-6 pb-8 lg:border-t-2 lg:px-26 lg:py-9">
        <p className="type-secondary-s text-ink-3">
          {t("hosted")} {t("notMedical")}
        </p>
      </footer>
    </div>
  );
}
