"use client";

import { buttonClass } from "@fourstep/ui/button";
import { MoveRight } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "use-intl";
import { Kbd } from "@fourstep/ui/kbd";
import { useRouter } from "next/navigation";
import { useKeys } from "../../shell/keys.tsx";
import { LibraryTabs } from "../../shell/library-tabs.tsx";
import { LibraryShelf } from "./library-shelf.tsx";
import { OwnShelf } from "./own-shelf.tsx";
import { shelves } from "./shelves.ts";

/** Every exercise on the shelf of its step, each in motion while it is looked at. */
export function LibraryScreen() {
  const t = useTranslations("library");
  const form = useTranslations("exerciseForm");
  const router = useRouter();
  useKeys(t("title"), [{ key: "c", label: form("new"), run: () => router.push("/library/new") }]);
  const count = shelves.reduce((sum, { exercises }) => sum + exercises.length, 0);
  return (
    <div className="mx-auto max-w-390 px-4 py-7 md:px-10">
      <header className="flex flex-wrap items-center justify-between gap-x-8 gap-y-3">
        <div>
          <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
            <h1 className="type-d-page">{t("title")}</h1>
            <LibraryTabs />
          </div>
          <p className="type-d-body text-ink-2">{t("lead", { count })}</p>
        </div>
        <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
          <p className="type-d-body flex items-center gap-2 text-ink-2">
            {t("easier")}
            <MoveRight aria-hidden size={18} />
            <span className="sr-only">{t("to")}</span>
            {t("harder")}
          </p>
          <Link
            href="/library/figures"
            className={buttonClass({ variant: "secondary", size: "sm" })}
          >
            {t("toFigures")}
          </Link>
          <Link href="/library/new" className={buttonClass({ variant: "secondary", size: "sm" })}>
            {form("new")} <Kbd>C</Kbd>
          </Link>
        </div>
      </header>
      <div className="mt-4 grid gap-7 lg:gap-3">
        {shelves.map((shelf) => (
          <LibraryShelf key={shelf.step} shelf={shelf} />
        ))}
      </div>
      <OwnShelf />
      <p className="type-d-small mt-8 max-w-2xl text-ink-3">{t("notReviewed")}</p>
    </div>
  );
}
