"use client";

import { addDays, type Weekday } from "@fourstep/core";
import { useDayWords } from "@fourstep/web/use-day-words";
import { useTranslations } from "use-intl";

/** A Monday: only its weekday is said. */
const someMonday = "2024-01-01";
const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** The days of the week on which somebody wants to practise: seven native checkboxes. */
export function WeekdayPicker({
  value,
  onChange,
}: {
  value: readonly Weekday[];
  onChange: (value: Weekday[]) => void;
}) {
  const t = useTranslations("routines");
  const words = useDayWords();
  return (
    <fieldset>
      <legend className="label mb-1.5">{t("weekdays")}</legend>
      <div className="grid grid-cols-7 gap-1">
        {weekdays.map((weekday) => {
          const day = addDays(someMonday, weekday - 1);
          return (
            <label
              key={weekday}
              className="grid min-h-12 cursor-pointer place-items-center rounded-segment border-[1.5px] border-line-2 bg-surface font-semibold text-ink-2 has-checked:border-accent has-checked:bg-accent has-checked:text-accent-ink has-focus-visible:outline-[2.5px] has-focus-visible:outline-offset-2 has-focus-visible:outline-focus"
            >
              <input
                type="checkbox"
                className="sr-only"
                aria-label={words.weekday(day)}
                checked={value.includes(weekday)}
                onChange={(event) =>
                  onChange(
                    weekdays.filter((one) =>
                      one === weekday ? event.currentTarget.checked : value.includes(one),
                    ),
                  )
                }
              />
              <span aria-hidden>{words.letter(day)}</span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
