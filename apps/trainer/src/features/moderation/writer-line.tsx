"use client";

import type { WriterHistory } from "@fourstep/core";
import { useDayWords } from "@fourstep/web/use-day-words";
import { useTranslations } from "use-intl";

/** Who wrote it and what is known of them here: since when, how much, how often hidden or suspended. */
export function WriterLine({ writer }: { writer: WriterHistory }) {
  const t = useTranslations("moderation");
  const days = useDayWords();
  const since = days.dayAndMonth(writer.joinedAt.slice(0, 10));
  return (
    <p className="type-d-small text-ink-2">
      {t("since", { day: since })} · {t("comments", { count: writer.comments })} ·{" "}
      {t("hiddenBefore", { count: writer.hidden })} ·{" "}
      {writer.withdrawn > 0 ? <>{t("withdrawnBefore", { count: writer.withdrawn })} · </> : null}
      {t("suspendedBefore", { count: writer.suspensions })}
      {writer.isSuspended ? (
        <b className="ms-2 font-semibold text-ease">{t("isSuspended")}</b>
      ) : null}
    </p>
  );
}
