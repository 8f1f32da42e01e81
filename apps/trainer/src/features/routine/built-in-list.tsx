"use client";

import { estimatedMinutes, type Routine, type RoutineLike } from "@fourstep/core";
import { buttonClass } from "@fourstep/ui/button-class";
import type { Route } from "next";
import Link from "next/link";
import { useTranslations } from "use-intl";

/** The built-in routines, each to begin an own one from. */
export function BuiltInList({
  routines,
}: {
  routines: readonly (RoutineLike & Pick<Routine, "id" | "name">)[];
}) {
  const t = useTranslations("ownRoutine");
  return (
    <section aria-labelledby="built-in">
      <h2 id="built-in" className="type-d-section">
        {t("builtIn")}
      </h2>
      <p className="type-d-small mb-2 text-ink-2">{t("builtInText")}</p>
      <ul className="border-t border-line">
        {routines.map(({ id, name, items }) => (
          <li key={id} className="flex items-center gap-2 border-b border-line py-1.5">
            <span className="min-w-0 flex-1">
              <span className="type-d-name block">{name}</span>
              <span className="type-d-small text-ink-2">
                {t("minutesCount", { minutes: estimatedMinutes(items), count: items.length })}
              </span>
            </span>
            <Link
              href={`/routines/${id}/adapt` as Route}
              className={buttonClass({ variant: "secondary", size: "sm" })}
            >
              {t("beginFrom")}
              <span className="sr-only"> {name}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
