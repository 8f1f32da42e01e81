"use client";

import { browserTimeZone } from "@fourstep/web/account/browser-zone";
import { type QueueCounts, type QueueItem, urgencyOf } from "@fourstep/core";
import { useFormatter, useTranslations } from "use-intl";
import { firstName } from "./use-next-step.ts";

interface QueueSentenceProps {
  now: Date;
  counts: QueueCounts;
  first: QueueItem | undefined;
}

/** The page in one sentence: how many need their trainer, and who first. */
export function QueueSentence({ now, counts, first }: QueueSentenceProps) {
  const t = useTranslations("queue");
  const format = useFormatter();
  const timeZone = browserTimeZone();
  const tone = first && urgencyOf(first.numbers.kind) === "beforeNext" ? "text-stop" : "text-ink-2";
  return (
    <header>
      <p className="type-d-body text-ink-2">
        {format.dateTime(now, {
          weekday: "long",
          day: "numeric",
          month: "long",
          hour: "2-digit",
          minute: "2-digit",
          timeZone,
        })}
      </p>
      <h1 tabIndex={-1} className="type-d-page outline-none">
        {t("sentence", { count: first ? Math.max(1, counts.people) : 0 })}{" "}
        {first ? (
          <span className={tone}>{t("first", { name: firstName(first.client.name) })}</span>
        ) : (
          <span className="text-ink-2">{t("fine", { count: counts.clients ?? 0 })}</span>
        )}
      </h1>
      {counts.snoozed > 0 ? (
        <p className="type-d-body text-ink-2">{t("snoozed", { count: counts.snoozed })}</p>
      ) : null}
    </header>
  );
}
