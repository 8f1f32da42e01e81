"use client";

import { Logo } from "@fourstep/ui/logo";
import { ChartLine, History, Settings, Sun } from "lucide-react";
import Link from "next/link";
import { usePathname, useRouter } from "next/navigation";
import { useTranslations } from "use-intl";

const places = [
  { name: "today", href: "/today", icon: Sun },
  { name: "progress", href: "/progress", icon: ChartLine },
  { name: "history", href: "/history", icon: History },
  { name: "settings", href: "/settings", icon: Settings },
] as const;

/** A page below a place belongs to it. */
const isAt = (pathname: string, href: string) =>
  pathname === href || pathname.startsWith(`${href}/`);

/** The places of the app: a bar at the thumb on a phone, a line at the top where there is room. */
export function Places() {
  const t = useTranslations("places");
  const pathname = usePathname();
  const router = useRouter();
  return (
    <nav
      aria-label={t("label")}
      className="z-20 border-t border-line bg-surface pb-[max(env(safe-area-inset-bottom),0.5rem)] tall:sticky tall:bottom-0 md:static! md:border-t-0 md:border-b md:pb-0"
    >
      <div className="mx-auto flex max-w-lg items-center md:max-w-5xl md:gap-2 md:px-10">
        <span className="me-auto hidden md:block">
          <Logo size="sm" name={t("brand")} />
        </span>
        <ul className="flex flex-1 flex-wrap md:flex-none">
          {places.map(({ name, href, icon: Icon }) => (
            <li key={name} className="min-w-fit flex-1">
              <Link
                href={href}
                // All four pages ahead of time are more than this one: each comes when a finger nears its name.
                prefetch={false}
                onPointerEnter={() => router.prefetch(href)}
                onFocus={() => router.prefetch(href)}
                aria-current={isAt(pathname, href) ? "page" : undefined}
                className="group flex min-h-12 flex-col items-center gap-1 pt-2 pb-1 text-ink-2 aria-[current]:text-accent md:flex-row md:gap-2 md:px-4 md:py-2"
              >
                <span className="grid h-8 w-15 max-w-full place-items-center rounded-full group-aria-[current]:bg-accent-soft md:w-10">
                  <Icon aria-hidden size={21} strokeWidth={1.9} />
                </span>
                <span className="text-[0.8125rem] leading-4 font-medium">{t(name)}</span>
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  );
}
