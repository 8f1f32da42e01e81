"use client";

import type { Day } from "@fourstep/core";
import { useQuery } from "@tanstack/react-query";
import { Button } from "@fourstep/ui/button";
import { Sheet } from "@fourstep/ui/sheet";
import { useTRPC } from "@fourstep/web/api";
import { useTranslations } from "use-intl";
import { DaySheet } from "../progress/day-sheet.tsx";

/** Puts today's session on another day, leaves it out, or takes it back in. It asks for the calendar first. */
export function ChangeDay({ day, onClose }: { day: Day | null; onClose: () => void }) {
  const t = useTranslations("today");
  const trpc = useTRPC();
  const isOpen = day !== null;
  const { data, isError, fetchStatus } = useQuery({
    ...trpc.progress.get.queryOptions({}),
    enabled: isOpen,
  });
  if (data) return <DaySheet progress={data} day={day} onClose={onClose} />;
  const isAway = isError || fetchStatus === "paused";
  return (
    <Sheet isOpen={isOpen && isAway} onClose={onClose} title={t("changeDay")}>
      <div className="grid gap-4 px-6 pb-8">
        <p className="type-body text-ink-2">{t("changeDayAway")}</p>
        <Button variant="secondary" isFullWidth onClick={onClose}>
          {t("close")}
        </Button>
      </div>
    </Sheet>
  );
}
