"use client";

import { Avatar } from "@fourstep/ui/avatar";
import { Logo } from "@fourstep/ui/logo";
import { useTRPC } from "@fourstep/web/api";
import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "use-intl";

/** The bar over every page of the desk: where you are, where you can go, who you are. */
export function DeskBar() {
  const t = useTranslations("desk");
  const trpc = useTRPC();
  const account = useQuery(trpc.account.get.queryOptions());
  const pathname = usePathname();
  const places = [
    { href: "/clients", word: t("clients"), isHere: /^\/(clients|sessions)/.test(pathname) },
    { href: "/library", word: t("library"), isHere: pathname.startsWith("/library") },
  ] as const;
  return (
    <header className="border-b border-line bg-paper">
      <div className="mx-auto flex h-13 max-w-390 items-center gap-8 px-4 md:px-10">
        <Link href="/clients" className="flex min-h-11 items-center" aria-label={t("home")}>
          <Logo size="sm" />
        </Link>
        <nav aria-label={t("places")} className="flex h-full gap-5 sm:gap-7">
          {places.map(({ href, word, isHere }) => (
            <Link
              key={href}
              href={href}
              aria-current={isHere ? "page" : undefined}
              className="type-d-name flex h-full items-center border-b-2 border-transparent px-1 text-ink-2 hover:text-ink aria-[current]:border-accent aria-[current]:text-ink"
            >
              {word}
            </Link>
          ))}
        </nav>
        <Link
          href="/settings"
          aria-label={t("settings")}
          title={t("settings")}
          aria-current={pathname === "/settings" ? "page" : undefined}
          className="ms-auto grid size-11 place-items-center rounded-full"
        >
          <Avatar name={account.data?.name ?? ""} size="sm" />
        </Link>
      </div>
    </header>
  );
}
