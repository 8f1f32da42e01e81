"use client";

import type { SuspensionShown } from "@fourstep/core";
import { Button } from "@fourstep/ui/button";
import { useDayWords } from "@fourstep/web/use-day-words";
import { useTranslations } from "use-intl";
import { useModerationActs } from "./use-moderation.ts";

/** Who may read and not write now, why and until when, and the way to end it. */
export function SuspendedAside({ people }: { people: readonly SuspensionShown[] }) {
  const t = useTranslations("moderation");
  const days = useDayWords();
  const { isPending, problem, run } = useModerationActs();
  return (
    <aside aria-labelledby="suspended">
      <h2 id="suspended" className="type-d-section">
        {t("suspendedTitle")}
      </h2>
      {people.length === 0 ? (
        <p className="type-d-body mt-1 text-ink-2">{t("nobodySuspended")}</p>
      ) : (
        <ul className="mt-2 grid">
          {people.map(({ id, name, reason, until }) => (
            <li
              key={id}
              className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 border-b border-line py-2"
            >
              <span className="type-d-name text-ink">{name ?? t("nobody")}</span>
              <Button
                variant="quiet"
                size="sm"
                isPending={isPending}
                onClick={() => void run((api) => api.suspension.delete.mutate({ id }))}
              >
                {t("end")}
              </Button>
              <span className="type-d-small col-span-2 text-ink-2 [overflow-wrap:anywhere]">
                {until === null
                  ? t("untilLifted")
                  : t("until", { day: days.dayAndMonth(until.slice(0, 10)) })}
                {" · "}
                {reason}
              </span>
            </li>
          ))}
        </ul>
      )}
      {problem ? (
        <p role="alert" className="field-error mt-2">
          {problem}
        </p>
      ) : null}
    </aside>
  );
}
