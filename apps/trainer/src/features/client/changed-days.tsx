import type { ChangedDay } from "@fourstep/core";
import { useDayWords } from "@fourstep/web/use-day-words";
import { useTranslations } from "use-intl";

/** Days that the client put elsewhere or left out, and why: a plan never shifts by itself. */
export function ChangedDays({ days }: { days: readonly ChangedDay[] }) {
  const t = useTranslations("client");
  const words = useDayWords();
  if (days.length === 0) return null;
  return (
    <section aria-labelledby="changed-days">
      <h2 id="changed-days" className="type-d-section">
        {t("changedDays")}
      </h2>
      <ul className="type-d-body mt-2 grid gap-1">
        {days.map(({ day, movedFrom, moveReason, skipReason, byName }) => (
          <li key={`${day}:${movedFrom}`}>
            <b className="font-semibold">{words.short(day)}</b>{" "}
            {movedFrom
              ? t("movedFrom", { day: words.short(movedFrom), reason: moveReason ?? "" })
              : null}{" "}
            {skipReason === null ? null : t("leftOut", { reason: skipReason })}{" "}
            <span className="text-ink-2">{byName}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
