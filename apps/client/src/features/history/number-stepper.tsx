"use client";

import { Minus, Plus } from "lucide-react";
import { useTranslations } from "use-intl";

const key =
  "grid size-13 shrink-0 place-items-center rounded-full border-[1.5px] border-line-2 text-ink active:bg-sunken";

/** A number with a button on either side; it can be typed as well. */
export function NumberStepper({
  label,
  value,
  step = 1,
  max,
  onChange,
}: {
  label: string;
  value: number;
  step?: number;
  max: number;
  onChange: (value: number) => void;
}) {
  const t = useTranslations("pastSession");
  const set = (next: number) => onChange(Math.min(max, Math.max(0, next)));
  return (
    <div className="flex items-center justify-between gap-3">
      <label className="type-lead flex min-w-0 flex-1 items-center justify-between gap-3 font-semibold text-ink">
        {label}
        <input
          type="number"
          inputMode="numeric"
          min={0}
          max={max}
          value={value}
          onChange={(event) => set(Math.trunc(event.target.valueAsNumber) || 0)}
          className="input w-20 text-center tabular-nums"
        />
      </label>
      <button
        type="button"
        aria-label={t("fewer", { label })}
        onClick={() => set(value - step)}
        className={key}
      >
        <Minus aria-hidden size={20} />
      </button>
      <button
        type="button"
        aria-label={t("more", { label })}
        onClick={() => set(value + step)}
        className={key}
      >
        <Plus aria-hidden size={20} />
      </button>
    </div>
  );
}
