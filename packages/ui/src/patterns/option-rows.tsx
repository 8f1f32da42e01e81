import { Check } from "lucide-react";
import type { ReactNode } from "react";
import { useId } from "react";
import { onRadioKeys } from "./radio-keys.ts";

export interface OptionRow<Value extends string> {
  value: Value;
  title: string;
  detail: string;
  /** A picture of the change: less range, fewer dots, the easier figure. */
  picture?: ReactNode;
}

export interface OptionRowsProps<Value extends string> {
  legend: string;
  options: readonly OptionRow<Value>[];
  chosen: Value | null;
  onChoose: (value: Value) => void;
}

/** One of a few ways, each with a picture of the change: radios as whole rows. */
export function OptionRows<Value extends string>({
  legend,
  options,
  chosen,
  onChoose,
}: OptionRowsProps<Value>) {
  const name = useId();
  if (options.length === 0) return null;
  const values = options.map((option) => option.value);
  return (
    <div role="radiogroup" aria-labelledby={`${name}-legend`} className="flex flex-col gap-2">
      <p id={`${name}-legend`} className="type-secondary px-2 font-semibold text-ink">
        {legend}
      </p>
      {options.map((option) => (
        <label key={option.value} className="option min-h-24">
          {option.picture ? (
            <span aria-hidden className="grid w-[min(5rem,22vw)] shrink-0 place-items-center">
              {option.picture}
            </span>
          ) : null}
          <span className="min-w-0 flex-1">
            <span className="type-row-s block text-ink">{option.title}</span>
            <span className="type-secondary-s block text-ink-2">{option.detail}</span>
          </span>
          <input
            type="radio"
            className="peer sr-only"
            name={name}
            value={option.value}
            checked={option.value === chosen}
            onChange={() => onChoose(option.value)}
            onKeyDown={(event) => onRadioKeys(event, values, chosen, onChoose)}
          />
          <span
            aria-hidden
            className="grid size-6.5 shrink-0 place-items-center rounded-full border-2 border-ink-3 text-transparent peer-checked:border-accent peer-checked:bg-accent peer-checked:text-accent-ink"
          >
            <Check size={16} strokeWidth={3} />
          </span>
        </label>
      ))}
    </div>
  );
}
