"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "use-intl";

/** The two shelves of the library: exercises, and routines made of them. */
export function LibraryTabs() {
  const t = useTranslations("desk");
  const pathname = usePathname();
  const tabs = [
    { href: "/library", word: t("exercises") },
    { href: "/routines", word: t("routines") },
  ] as const;
  return (
    <nav aria-label={t("library")} className="flex gap-1">
      {tabs.map(({ href, word }) => (
        <Link
          key={href}
          href={href}
          aria-current={pathname === href ? "page" : undefined}
          className="type-d-name flex min-h-9 items-center rounded-control px-3 text-ink-2 hover:bg-tint hover:text-ink aria-[current]:bg-accent-soft aria-[current]:text-accent"
        >
          {word}
        </Link>
      ))}
    </nav>
  );
}
