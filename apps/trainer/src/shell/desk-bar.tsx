"use client";

import { Avatar } from "@fourstep/ui/avatar";
import { Logo } from "@fourstep/ui/logo";
import { mayModerate, queueCountedTo } from "@fourstep/core";
import { useTRPC } from "@fourstep/web/api";
import { UnreadBell } from "@fourstep/web/notices/unread-bell";
import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "use-intl";
import { PaletteButton } from "./palette-button.tsx";

/** The bar over every page of the desk: where you are, where you can go, who you are. */
export function DeskBar() {
  const t = useTranslations("desk");
  const trpc = useTRPC();
  const account = useQuery(trpc.account.get.queryOptions());
  const waiting = useQuery(
    trpc.attentionItem.list.queryOptions({ limit: 1 }, { refetchInterval: 60_000 }),
  );
  const people = waiting.data?.counts.people ?? 0;
  const pathname = usePathname();
  // A page of many ids is drawn by its shell first: `/client`, `/builder`, `/routine`.
  const places = [
    { href: "/queue", word: t("queue"), isHere: pathname === "/queue" },
    { href: "/clients", word: t("clients"), isHere: /^\/(client|session|report)/.test(pathname) },
    { href: "/plans", word: t("plans"), isHere: /^\/(plans|builder)/.test(pathname) },
    {
      href: "/library",
      word: t("library"),
      isHere: /^\/(library|exercise|routine)/.test(pathname),
    },
    ...(account.data && mayModerate(account.data)
      ? [
          {
            href: "/moderation",
            word: t("moderation"),
            isHere: pathname === "/moderation",
          } as const,
        ]
      : []),
  ] as const;
  return (
    <header className="top-0 z-20 border-b border-line bg-paper md:sticky print:hidden">
      <div className="mx-auto flex max-w-390 flex-wrap items-center gap-x-4 px-4 md:h-13 md:flex-nowrap md:px-10 lg:gap-x-8">
        <Link href="/queue" className="flex min-h-11 items-center" aria-label={t("home")}>
          <Logo size="sm" />
        </Link>
        {/* On a line of their own where there is none for all; where one is short, they are scrolled along it. */}
        <nav
          aria-label={t("places")}
          className="order-last flex h-11 w-full min-w-0 gap-5 overflow-x-auto [scrollbar-width:none] md:order-none md:h-full md:w-auto lg:gap-7"
        >
          {places.map(({ href, word, isHere }) => (
            <Link
              key={href}
              href={href}
              aria-current={isHere ? "page" : undefined}
              className="type-d-name flex h-full items-center border-b-2 border-transparent px-1 text-ink-2 hover:text-ink aria-[current]:border-accent aria-[current]:text-ink"
            >
              {word}
              {href === "/queue" && people > 0 ? (
                <span className="ms-2 rounded-full bg-stop-bg px-1.5 text-xs leading-5 text-stop">
                  <span className="sr-only">{t("waiting")} </span>
                  {people < queueCountedTo ? people : `${queueCountedTo - 1}+`}
                </span>
              ) : null}
            </Link>
          ))}
        </nav>
        <div className="ms-auto">
          <PaletteButton />
        </div>
        <UnreadBell
          label={(count) => t("bell", { count })}
          isHere={pathname === "/notices"}
          className="relative"
        />
        <Link
          href="/settings"
          aria-label={t("settings")}
          title={t("settings")}
          aria-current={pathname === "/settings" ? "page" : undefined}
          className="grid size-11 place-items-center rounded-full"
        >
          <Avatar name={account.data?.name ?? ""} size="sm" />
        </Link>
      </div>
    </header>
  );
}
