import { buttonClass } from "@fourstep/ui/button-class";
import { ScreenHeading } from "@fourstep/web/screen-heading";
import type { Metadata } from "next";
import { home } from "../shell/home.ts";
import { words } from "../words.ts";

export const metadata: Metadata = { title: words("pageTitle.notFound") };

/** An address that leads nowhere, and the way back. Every page carries it along, so it comes without a script. */
export default function NotFoundPage() {
  return (
    <main className="mx-auto w-full max-w-lg px-6 pt-16">
      <ScreenHeading title={words("notFound.title")} />
      <p className="type-lead mt-3 mb-8 text-ink-2">{words("notFound.text")}</p>
      <a href={home} className={buttonClass({ variant: "secondary" })}>
        {words("notFound.toToday")}
      </a>
    </main>
  );
}
