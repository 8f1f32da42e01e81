"use client";

import type { SetChange, SetLog } from "@fourstep/core";
import { useFormatter, useTranslations } from "use-intl";
import { useSetSentences } from "./use-set-sentences.ts";

/** Who changed a set, when, and what it said before; the latest first. Nothing that was said is lost. */
export function SetHistory({
  changes,
  log,
  client,
  timeZone,
  unsent,
}: {
  changes: readonly SetChange[];
  log: SetLog;
  /** The client's own name: they read "you". */
  client: string;
  timeZone: string;
  unsent: ReadonlySet<string>;
}) {
  const t = useTranslations("pastSession");
  const say = useSetSentences();
  const format = useFormatter();
  const at = (moment: string) =>
    format.dateTime(new Date(moment), {
      day: "numeric",
      month: "short",
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
      timeZone,
    });
  if (changes.length === 0) {
    return <p className="type-secondary-s text-ink-2">{t("logged", { at: at(log.loggedAt) })}</p>;
  }
  return (
    <section aria-labelledby="set-history">
      <h3 id="set-history" className="type-row-s text-ink">
        {t("history")}
      </h3>
      <ol className="mt-1 grid gap-2">
        {changes.toReversed().map((change) => {
          const { id, kind, byName, changedAt, older, isApplied } = change;
          const who = byName === client ? t("you") : (byName ?? t("somebody"));
          const facts = { who, at: at(changedAt), before: say.whole(older) };
          return (
            <li key={id} className="type-secondary text-ink-2">
              {isApplied ? t(`change.${kind}`, facts) : t("change.late", facts)}
              {unsent.has(id) ? ` ${t("waits")}` : null}
            </li>
          );
        })}
        <li className="type-secondary text-ink-2">{t("logged", { at: at(log.loggedAt) })}</li>
      </ol>
    </section>
  );
}
