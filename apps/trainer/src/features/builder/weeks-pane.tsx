"use client";

import {
  addDays,
  type Day,
  estimatedMinutes,
  planDays,
  weekNumber,
  weekOf,
  withNextPhase,
  withoutPhase,
  withPhase,
} from "@fourstep/core";
import { joinClasses } from "@fourstep/ui";
import { Button } from "@fourstep/ui/button";
import { stepGround } from "@fourstep/ui/step";
import { useDayWords } from "@fourstep/web/use-day-words";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { v7 as newId } from "uuid";
import { usePlanBoard } from "./builder-context.ts";
import { RuleLine } from "./rule-line.tsx";

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

/** When the plan is trained: its first day, its weeks, its weekdays and phases, and the two weeks to come. */
export function WeeksPane() {
  const t = useTranslations("builder");
  const days = useDayWords();
  const board = usePlanBoard();
  const { content, apply, draft, phase, totals, order } = board;
  const [ownToday] = useState(() => new Date().toISOString().slice(0, 10));
  const today = draft.clients[0]?.today ?? ownToday;
  const startsOn = content.startsOn ?? today;
  const shape = { startsOn, weeks: content.weeks, weekdays: content.weekdays };
  const from = weekOf(startsOn > today ? startsOn : today);
  const shown: Day[] = Array.from({ length: 14 }, (_, at) => addDays(from, at));
  const planned = new Set(planDays(shape));
  const minutes = estimatedMinutes(phase.items);
  // 2024 began with a Monday.
  const weekdayName = (weekday: number) => days.weekdayShort(`2024-01-0${weekday}`);
  return (
    <section
      aria-labelledby="weeks"
      className="grid shrink-0 gap-2 border-t border-line px-4 pt-2 pb-3"
    >
      <div className="flex flex-wrap items-end gap-x-5 gap-y-2">
        <h2 id="weeks" className="type-d-section">
          {t("weeks.title")}
        </h2>
        <label className="type-d-small flex items-center gap-2 text-ink-2">
          {t("weeks.from")}
          <input
            type="date"
            className="input input--sm w-36"
            value={startsOn}
            min={draft.planId === null ? today : undefined}
            readOnly={draft.planId !== null}
            onChange={(event) => {
              const { value } = event.currentTarget;
              if (value) apply({ ...content, startsOn: value }, "startsOn");
            }}
          />
        </label>
        <label className="type-d-small flex items-center gap-2 text-ink-2">
          {t("weeks.count")}
          <input
            type="number"
            min={1}
            max={52}
            className="input input--sm w-15"
            value={content.weeks}
            onChange={(event) => {
              const next = event.currentTarget.valueAsNumber;
              if (Number.isInteger(next) && next >= 1 && next <= 52) {
                apply({ ...content, weeks: next }, "weeks");
              }
            }}
          />
        </label>
        <fieldset className="flex gap-1">
          <legend className="sr-only">{t("weeks.days")}</legend>
          {weekdays.map((weekday) => (
            <label
              key={weekday}
              className="type-d-small flex min-h-8 cursor-pointer items-center rounded-control border border-line-2 px-2 has-checked:border-accent has-checked:bg-accent-soft has-checked:text-accent has-focus-visible:outline-[2.5px] has-focus-visible:outline-focus"
            >
              <input
                type="checkbox"
                className="sr-only"
                checked={content.weekdays.includes(weekday)}
                onChange={(event) =>
                  apply({
                    ...content,
                    weekdays: event.currentTarget.checked
                      ? [...content.weekdays, weekday].toSorted((a, b) => a - b)
                      : content.weekdays.filter((day) => day !== weekday),
                  })
                }
              />
              {weekdayName(weekday)}
            </label>
          ))}
        </fieldset>
      </div>
      <div className="flex flex-wrap items-center gap-2">
        {content.phases.length > 1
          ? content.phases.map((one, at) => (
              <span
                key={one.key}
                className={joinClasses(
                  "flex items-center gap-2 rounded-control border px-2 py-1",
                  one.key === phase.key ? "border-accent bg-tint" : "border-line-2",
                )}
              >
                <Button
                  variant="quiet"
                  size="sm"
                  aria-pressed={one.key === phase.key}
                  onClick={() => {
                    board.select(null);
                    board.choosePhase(one.key);
                  }}
                >
                  {t("phase.named", { place: at + 1, week: one.fromWeek })}
                </Button>
                <input
                  aria-label={t("phase.name", { place: at + 1 })}
                  placeholder={t("phase.untitled")}
                  className="input input--sm w-28"
                  maxLength={60}
                  value={one.name}
                  onChange={(event) =>
                    apply(
                      withPhase(content, one.key, { name: event.currentTarget.value }),
                      `phase:${one.key}`,
                    )
                  }
                />
                {at > 0 ? (
                  <>
                    <input
                      type="number"
                      aria-label={t("phase.week", { place: at + 1 })}
                      className="input input--sm w-15"
                      min={2}
                      max={content.weeks}
                      value={one.fromWeek}
                      onChange={(event) => {
                        const fromWeek = event.currentTarget.valueAsNumber;
                        const isTaken = content.phases.some(
                          (other) => other.key !== one.key && other.fromWeek === fromWeek,
                        );
                        if (!(fromWeek > 1 && fromWeek <= content.weeks) || isTaken) return;
                        apply(withPhase(content, one.key, { fromWeek }), `week:${one.key}`);
                      }}
                    />
                    <Button
                      variant="quiet"
                      size="sm"
                      onClick={() => apply(withoutPhase(content, one.key))}
                    >
                      {t("phase.remove")}
                    </Button>
                  </>
                ) : null}
              </span>
            ))
          : null}
        <Button
          variant="quiet"
          size="sm"
          onClick={() => {
            const next = withNextPhase(content, "", newId);
            apply(next);
            board.choosePhase(next.phases.at(-1)?.key ?? null);
          }}
        >
          {t("phase.add")}
        </Button>
        <RuleLine />
      </div>
      <ol className="grid grid-cols-7 border-t border-line max-md:hidden">
        {shown.map((day) => {
          const isPlanned = planned.has(day) && day >= today;
          return (
            <li
              key={day}
              className="min-h-12 border-s border-b border-line px-2 py-1.5 first:border-s-0 nth-8:border-s-0"
            >
              <span className="type-d-small flex justify-between">
                <span>{days.weekdayShort(day)}</span>
                <span
                  className={
                    day === today
                      ? "rounded-full bg-ink px-1.5 font-semibold text-paper"
                      : undefined
                  }
                >
                  {Number(day.slice(8))}
                </span>
              </span>
              {isPlanned ? (
                <>
                  <span aria-hidden className="mt-1.5 flex gap-0.5">
                    {order.map((step) => (
                      <span
                        key={step}
                        className={joinClasses("h-1.5 rounded-full", stepGround[step])}
                        style={{ flexGrow: Math.max(totals.secondsByStep[step], 1), flexBasis: 0 }}
                      />
                    ))}
                  </span>
                  <span className="type-d-small mt-1 block text-ink-2">
                    {t("weeks.minutes", { minutes })}
                    <span className="sr-only">
                      {t("weeks.week", { week: weekNumber(shape, day) })}
                    </span>
                  </span>
                </>
              ) : null}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
