"use client";

import type { Bands, SideNoun } from "@fourstep/core";
import { DiscomfortMark } from "@fourstep/ui/patterns/discomfort-mark";
import { ChevronRight } from "lucide-react";
import { useTranslations } from "use-intl";
import type { SetRow } from "./set-rows.ts";
import { useSetSentences } from "./use-set-sentences.ts";

/** One set in a line: which, what was done of what was asked, how it felt, and whether it was put right. */
export function SetLine({
  row: { planned, log, isRemoved, changes },
  bands,
  noun,
  onOpen,
}: {
  row: SetRow;
  bands: Bands;
  noun: SideNoun;
  onOpen: (setLogId: string) => void;
}) {
  const t = useTranslations("pastSession");
  const say = useSetSentences();
  const which = say.which(planned, noun);
  if (!log) {
    return (
      <p className="flex min-h-12 items-center justify-between gap-3 py-2">
        <span className="type-secondary text-ink-2">{which}</span>
        <span className="type-secondary text-ink-3">{t("notReached")}</span>
      </p>
    );
  }
  const mark = isRemoved ? t("removed") : changes.length > 0 ? t("corrected") : null;
  return (
    <button
      type="button"
      onClick={() => onOpen(log.id)}
      className="flex min-h-14 w-full items-center gap-3 rounded-chip py-2 text-start"
    >
      <span className="min-w-0 flex-1">
        <span className="type-secondary-s block text-ink-2">{which}</span>
        <span
          data-removed={isRemoved || undefined}
          className="type-body block text-ink data-removed:text-ink-3 data-removed:line-through"
        >
          <strong className="font-semibold">{say.done(log)}</strong>{" "}
          {log.outcome === "skipped" ? null : say.asked(planned)}
        </span>
      </span>
      {mark ? <span className="type-secondary-s text-ink-2">{mark}</span> : null}
      {log.discomfort === null || isRemoved ? null : (
        <DiscomfortMark
          value={log.discomfort}
          bands={bands}
          label={t("discomfortOf", { discomfort: log.discomfort })}
        />
      )}
      <ChevronRight aria-hidden size={20} className="shrink-0 text-ink-3" />
    </button>
  );
}
