"use client";

import { type AdaptedFrom, creditOf } from "@fourstep/core";
import { linkClass } from "@fourstep/ui/link";
import { useTranslations } from "use-intl";

/** Whose a routine began as, by name as far as it may be seen. `publicPages`: where everybody reads the other one. */
export function CreditLine({ from, publicPages }: { from: AdaptedFrom; publicPages?: string }) {
  const t = useTranslations("ownRoutine");
  const { source, author } = from;
  return t.rich(`credit.${creditOf(from)}`, {
    name: source?.name ?? "",
    author: author?.name ?? "",
    source: (name) =>
      publicPages === undefined ? (
        <strong className="font-semibold text-ink">{name}</strong>
      ) : (
        <a href={`${publicPages}/routines/${source?.id}`} className={linkClass()}>
          {name}
        </a>
      ),
  });
}
