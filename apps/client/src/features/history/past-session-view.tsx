"use client";

import type { SessionDetail } from "@fourstep/core";
import { OfflineLine } from "@fourstep/web/offline-line";
import { ScreenHeading } from "@fourstep/web/screen-heading";
import { useDayWords } from "@fourstep/web/use-day-words";
import { ChevronLeft } from "lucide-react";
import type { Route } from "next";
import Link from "next/link";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useOwnExercises } from "../exercise/use-exercises.ts";
import { ItemCard } from "./item-card.tsx";
import { setRows } from "./set-rows.ts";
import { SetSheetLater } from "./set-sheet-later.tsx";

const linkClass =
  "type-secondary inline-flex min-h-12 items-center gap-1 font-semibold text-accent";

/** A session that is over: each exercise with its dose, each set beside it. A set is tapped to put it right. */
export function PastSessionView({
  detail,
  unsent,
}: {
  detail: SessionDetail;
  /** Changes of which the server has not heard. */
  unsent: ReadonlySet<string>;
}) {
  const t = useTranslations("pastSession");
  const days = useDayWords();
  const [openSet, setOpenSet] = useState<string | null>(null);
  const items = setRows(detail);
  const own = useOwnExercises(items.map(({ exerciseId }) => exerciseId));
  const row = items.flatMap(({ sets }) => sets).find(({ log }) => log?.id === openSet);
  const done = detail.setLogs.filter(({ outcome }) => outcome === "done").length;
  return (
    <>
      <OfflineLine />
      <header className="px-6 pt-2 md:pt-6">
        <Link href="/history" className={linkClass}>
          <ChevronLeft aria-hidden size={18} />
          {t("toHistory")}
        </Link>
        <ScreenHeading title={days.long(detail.day)} />
        <p className="type-secondary mt-1 text-ink-2">
          {t("facts", {
            routine: detail.routineName,
            done,
            planned: detail.plannedSets,
            minutes: Math.max(1, Math.round(detail.seconds / 60)),
          })}
        </p>
        <p className="type-secondary mt-1 text-ink-2">{t("lead")}</p>
        {unsent.size > 0 ? (
          <output className="type-secondary mt-2 block font-semibold text-ink">
            {t("unsent", { changes: unsent.size })}
          </output>
        ) : null}
      </header>
      <div className="grid grid-cols-1 gap-4 px-4 py-5">
        {items.map((item) => (
          <ItemCard
            key={item.item.id}
            rows={item}
            own={own}
            bands={detail.bands}
            onOpen={setOpenSet}
          />
        ))}
        {detail.note === "" ? null : (
          <p className="type-body px-2 text-ink">
            <span className="type-secondary-s block text-ink-2">{t("note")}</span>
            {detail.note}
          </p>
        )}
        <Link href={`/session/${detail.id}/summary` as Route} className={`${linkClass} px-2`}>
          {t("summary")}
        </Link>
      </div>
      <SetSheetLater
        detail={detail}
        row={row ?? null}
        own={own}
        unsent={unsent}
        onClose={() => setOpenSet(null)}
      />
    </>
  );
}
