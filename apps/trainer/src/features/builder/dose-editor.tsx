"use client";

import { describeDose, dosed, type DraftItem, type Exercise, withAmounts } from "@fourstep/core";
import { useTranslations } from "use-intl";
import { useBoard } from "./builder-context.ts";
import { clock, useDoseParts } from "./use-words.ts";
import { estimatedSeconds } from "@fourstep/core";

/** A dose in parts, each a control of its own, and the whole of it as a phrase that is read out when it changes. */
export function DoseEditor({ item, exercise }: { item: DraftItem; exercise: Exercise }) {
  const t = useTranslations("builder");
  const { content, apply } = useBoard();
  const partsOf = useDoseParts();
  return (
    <fieldset>
      <legend className="sr-only">{t("dose.of", { name: exercise.name })}</legend>
      <div className="grid grid-cols-3 items-end gap-1.5">
        {partsOf(item.dose).map(({ part, label, value, step, max }) => (
          <label key={part} className="type-d-small grid min-w-0 gap-0.5 text-ink-2">
            {label}
            <input
              type="number"
              min={part === "restSeconds" ? 0 : step}
              max={max}
              step={step}
              value={value}
              className="input input--sm w-full min-w-0 [appearance:textfield] px-2! text-center [&::-webkit-inner-spin-button]:appearance-none"
              onChange={(event) => {
                const next = event.currentTarget.valueAsNumber;
                const least = part === "restSeconds" ? 0 : step;
                if (!Number.isInteger(next) || next < least || next > max) return;
                apply(
                  dosed(content, item.key, withAmounts(item.dose, { [part]: next })),
                  `${item.key}:${part}`,
                );
              }}
            />
          </label>
        ))}
      </div>
      <output className="sr-only" aria-live="polite">
        {t("dose.spoken", {
          dose: describeDose(item.dose, exercise),
          time: clock(estimatedSeconds(item)),
        })}
      </output>
    </fieldset>
  );
}
