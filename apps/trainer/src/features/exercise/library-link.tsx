"use client";

import { ArrowLeft } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "use-intl";

/** The way back to the shelves. */
export function LibraryLink() {
  const t = useTranslations("library");
  return (
    <Link
      href="/library"
      className="type-d-name inline-flex min-h-11 items-center gap-2 text-ink-2 hover:text-ink"
    >
      <ArrowLeft aria-hidden size={16} />
      {t("title")}
    </Link>
  );
}
