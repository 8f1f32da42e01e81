"use client";

import { type Day, freeDays, type Progress, type ProgressDay } from "@fourstep/core";
import { Button } from "@fourstep/ui/button";
import { useDayWords } from "@fourstep/web/use-day-words";
import { useId, useState } from "react";
import { useTranslations } from "use-intl";
import { ReasonField } from "./reason-field.tsx";

/** Two weeks of days to choose from: further ahead it would only be forgotten. */
const daysOffered = 14;

/** Puts a session on another free day, with the reason. */
export function MoveForm({
  row,
  progress,
  isPending,
  refusal,
  onMove,
  onBack,
}: {
  row: ProgressDay;
  progress: Pick<Progress, "day" | "days">;
  isPending: boolean;
  refusal: string | null;
  onMove: (to: Day, reason: string) => void;
  onBack: () => void;
}) {
  const t = useTranslations("progress");
  const words = useDayWords();
  const name = useId();
  const [to, setTo] = useState<Day | null>(null);
  const [reason, setReason] = useState("");
  const [isAsked, setAsked] = useState(false);
  const isMissing = reason.trim() === "";
  const taken = new Set(progress.days.map(({ day }) => day));
  const free = freeDays(taken, { from: row.day, today: progress.day, count: daysOffered });
  return (
    <form
      className="grid gap-4 px-6 pb-8"
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (to && !isMissing) onMove(to, reason.trim());
      }}
    >
      <fieldset className="min-w-0">
        <legend className="type-secondary mb-2 text-ink-2">{t("move.lead")}</legend>
        <div className="grid grid-cols-[repeat(auto-fill,minmax(6.25rem,1fr))] gap-2">
          {free.map((day) => (
            <label
              key={day}
              className="type-secondary grid min-h-12 cursor-pointer place-items-center rounded-segment border-[1.5px] border-line-2 px-1 text-center font-semibold text-ink has-checked:border-accent has-checked:bg-accent-soft has-focus-visible:outline-[2.5px] has-focus-visible:outline-focus"
            >
              <input
                type="radio"
                name={name}
                className="sr-only"
                checked={to === day}
                onChange={() => setTo(day)}
              />
              {words.short(day)}
            </label>
          ))}
        </div>
        {isAsked && to === null ? <p className="field-error mt-1.5">{t("move.missing")}</p> : null}
      </fieldset>
      <ReasonField
        value={reason}
        error={isAsked && isMissing ? t("reason.missing") : undefined}
        onChange={setReason}
      />
      {refusal ? (
        <p role="alert" className="type-secondary text-stop">
          {refusal}
        </p>
      ) : null}
      <Button type="submit" isFullWidth isPending={isPending}>
        {to ? t("move.save", { day: words.short(to) }) : t("move.open")}
      </Button>
      <Button variant="quiet" isFullWidth onClick={onBack}>
        {t("back")}
      </Button>
    </form>
  );
}
