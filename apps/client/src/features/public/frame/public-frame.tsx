import { buttonClass } from "@fourstep/ui/button-class";
import { Logo } from "@fourstep/ui/logo";
import { Menu } from "lucide-react";
import type { ReactNode } from "react";
import { words } from "../../../words.ts";
import { FindField } from "./find-field.tsx";
import { PublicFooter } from "./public-footer.tsx";
import { WayIn } from "./way-in.tsx";

export type PublicPlace = "routines" | "exercises" | "coaches" | "article";

const places = [
  { name: "routines", href: "/routines", say: words("public.routines") },
  { name: "exercises", href: "/exercises", say: words("public.exercises") },
  { name: "coaches", href: "/coaches", say: words("public.coaches") },
  { name: "article", href: "/article", say: words("public.article") },
] as const;

/** As wide as the pages are, and their gutter. */
export const publicWidth = "mx-auto w-full max-w-[80rem] px-6 md:px-10 lg:px-16";

/**
 * The frame of the pages that anybody reads. Plain links and one form: it works before, and without, any script, and a
 * page that is kept ready answers quicker than a router would.
 */
export function PublicFrame({ at, children }: { at?: PublicPlace; children: ReactNode }) {
  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#content"
        className={buttonClass({ className: "fixed start-4 top-4 z-50 not-focus:sr-only" })}
      >
        {words("public.skip")}
      </a>
      <header className={`${publicWidth} flex min-h-16 items-center gap-x-7`} data-print="hide">
        <a href="/" className="-my-3 py-3">
          <Logo />
        </a>
        <nav aria-label={words("public.places")} className="hidden gap-x-7 md:flex">
          {places.map(({ name, href, say }) => (
            <Place key={name} href={href} isHere={at === name} say={say} />
          ))}
        </nav>
        <Find className="ms-auto hidden w-60 lg:block" />
        <span className="ms-auto hidden md:block lg:ms-0">
          <WayIn signIn={words("public.signIn")} training={words("public.training")} />
        </span>
        <details className="group relative ms-auto md:hidden">
          <summary className="grid size-12 cursor-pointer list-none place-items-center rounded-full [&::-webkit-details-marker]:hidden">
            <Menu aria-hidden size={24} />
            <span className="sr-only">{words("public.menu")}</span>
          </summary>
          <div className="absolute end-0 top-12 z-30 grid w-[min(18rem,calc(100vw-3rem))] gap-1 rounded-card border border-line bg-surface p-4 shadow-card">
            <nav aria-label={words("public.places")} className="grid">
              {places.map(({ name, href, say }) => (
                <Place key={name} href={href} isHere={at === name} say={say} />
              ))}
            </nav>
            <Find className="my-2" />
            <WayIn signIn={words("public.signIn")} training={words("public.training")} />
          </div>
        </details>
      </header>
      <main id="content" tabIndex={-1} className="flex-1 outline-none">
        {children}
      </main>
      <PublicFooter />
    </div>
  );
}

function Place({ href, isHere, say }: { href: string; isHere: boolean; say: string }) {
  return (
    <a
      href={href}
      aria-current={isHere ? "page" : undefined}
      className="type-p-body py-3 text-ink-2 hover:text-ink aria-[current]:font-semibold aria-[current]:text-ink"
    >
      {say}
    </a>
  );
}

function Find({ className }: { className: string }) {
  return (
    <search aria-label={words("public.findAnywhere")} className={className}>
      <form action="/routines">
        <FindField label={words("public.find")} isSmall />
      </form>
    </search>
  );
}
