"use client";

import type { Band, Bands } from "@fourstep/core";
import { useId } from "react";
import { bandGround, bandOf, bandText } from "../band.ts";
import { joinClasses } from "../join-classes.ts";
import { onRadioKeys } from "./radio-keys.ts";

export interface DiscomfortScaleProps {
  /** The question. */
  legend: string;
  value: number | null;
  onChange: (value: number) => void;
  bands: Bands;
  /** One word or two for each band: "go on", "ease off", "stop this one". */
  words: Record<Band, string>;
  className?: string;
}

const values = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
const shape = { green: "rounded-full", amber: "rounded-chip", red: "clip-octagon" } as const;
const chosenGround = {
  green: "peer-checked:bg-go peer-checked:text-go-bg",
  amber: "peer-checked:bg-ease peer-checked:text-ease-bg",
  red: "peer-checked:bg-stop peer-checked:text-stop-ink",
} as const;

/** Nought to ten as eleven radios: shape, colour and the band's word together, 48 px and more each. */
export function DiscomfortScale({
  legend,
  value,
  onChange,
  bands,
  words,
  className,
}: DiscomfortScaleProps) {
  const name = useId();
  const chosenBand = value === null ? null : bandOf(value, bands);
  return (
    <fieldset className={joinClasses("@container min-w-0", className)}>
      <legend className="sr-only">{legend}</legend>
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-2">
        <p aria-hidden className="type-lead font-semibold text-ink">
          {legend}
        </p>
        <p className="type-secondary font-semibold text-ink-2" aria-live="polite">
          {chosenBand === null ? "" : `${value}: ${words[chosenBand]}`}
        </p>
      </div>
      <div
        role="radiogroup"
        aria-label={legend}
        className="grid grid-cols-[repeat(auto-fill,minmax(max(2.6rem,calc((100%-1.25rem)/6-0.5px)),1fr))] gap-x-1 gap-y-2 @xl:grid-cols-11"
      >
        {values.map((each) => {
          const band = bandOf(each, bands);
          return (
            <label
              key={each}
              className="relative grid min-h-13 cursor-pointer place-items-center rounded-chip has-focus-visible:outline-[2.5px] has-focus-visible:outline-focus"
            >
              <input
                type="radio"
                className="peer absolute inset-0 cursor-pointer opacity-0"
                name={name}
                value={each}
                checked={each === value}
                aria-label={`${each}, ${words[band]}`}
                onChange={() => onChange(each)}
                onKeyDown={(event) => onRadioKeys(event, values, value, onChange)}
              />
              <span
                aria-hidden
                className={joinClasses(
                  "pointer-events-none grid aspect-square w-full max-w-12 place-items-center text-[1.25rem] font-[720]",
                  shape[band],
                  bandGround[band],
                  bandText[band],
                  chosenGround[band],
                )}
              >
                {each}
              </span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
