"use client";

import type { Bands } from "@fourstep/core";
import { Check, OctagonAlert } from "lucide-react";
import type { ReactNode } from "react";
import { useId } from "react";
import { bandGround, bandOf, bandText } from "../band.ts";
import { Button } from "../button.tsx";
import { joinClasses } from "../join-classes.ts";
import { Sheet } from "../sheet.tsx";
import { DiscomfortRuler } from "./discomfort-ruler.tsx";
import { onRadioKeys } from "./radio-keys.ts";

export interface GuardrailOption<Value extends string> {
  value: Value;
  title: string;
  detail: string;
  /** A picture of the change: less range, fewer dots, the easier figure. */
  picture?: ReactNode;
}

export interface GuardrailSheetProps<Value extends string> {
  isOpen: boolean;
  /** The number given. */
  discomfort: number;
  bands: Bands;
  title: string;
  /** "Half-kneeling hip-flexor rock, right, set 1". */
  context: string;
  /** "Choose one for set 2". */
  legend: string;
  /** The mildest first and preselected. Empty when only stopping is left. */
  options: readonly GuardrailOption<Value>[];
  chosen: Value | null;
  onChoose: (value: Value) => void;
  /** Repeats the choice, verb first: "Use less range". */
  primaryLabel: string;
  onAccept: () => void;
  keepLabel?: string;
  onKeep?: () => void;
  stopLabel?: string;
  onStop?: () => void;
  alarmLabel: string;
  onAlarm: () => void;
  children?: ReactNode;
}

/** What the guardrail proposes after a number: it covers the timer, which stands still meanwhile. */
export function GuardrailSheet<Value extends string>(props: GuardrailSheetProps<Value>) {
  const { isOpen, discomfort, bands, title, context, children, primaryLabel, onAccept } = props;
  const band = bandOf(discomfort, bands);
  return (
    <Sheet
      isOpen={isOpen}
      title={title}
      renderHeader={(heading) => (
        <div className={joinClasses("px-6 pt-2 pb-4", bandGround[band])}>
          <span
            aria-hidden
            className={joinClasses(
              "mx-auto mb-3 block h-1 w-10 rounded-full bg-current opacity-60",
              bandText[band],
            )}
          />
          <div className="flex items-center gap-5">
            <span className={joinClasses("type-count-s", bandText[band])}>{discomfort}</span>
            <div className="min-w-0">
              {heading}
              <p className="type-secondary-s mt-0.5 text-ink-2">{context}</p>
            </div>
          </div>
          <DiscomfortRuler value={discomfort} bands={bands} />
        </div>
      )}
    >
      <div className="flex flex-col gap-3 px-4 pt-4 pb-8">
        {children}
        <Options {...props} />
        <Button size="lg" isFullWidth onClick={onAccept}>
          {primaryLabel}
        </Button>
        <Ways {...props} />
      </div>
    </Sheet>
  );
}

function Options<Value extends string>({
  legend,
  options,
  chosen,
  onChoose,
}: GuardrailSheetProps<Value>) {
  const name = useId();
  if (options.length === 0) return null;
  const values = options.map((option) => option.value);
  return (
    <div
      role="radiogroup"
      aria-labelledby={`${name}-legend`}
      tabIndex={-1}
      className="flex flex-col gap-2"
      onKeyDown={(event) => onRadioKeys(event, values, chosen, onChoose)}
    >
      <p id={`${name}-legend`} className="type-secondary px-2 font-semibold text-ink">
        {legend}
      </p>
      {options.map((option) => (
        <label key={option.value} className="option min-h-24">
          {option.picture ? (
            <span aria-hidden className="grid w-20 shrink-0 place-items-center">
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

function Ways<Value extends string>(props: GuardrailSheetProps<Value>) {
  const { keepLabel, onKeep, stopLabel, onStop, alarmLabel, onAlarm } = props;
  return (
    <>
      {(onKeep ?? onStop) ? (
        <div className="flex gap-2.5">
          {onKeep ? (
            <Button variant="secondary" className="flex-1" onClick={onKeep}>
              {keepLabel}
            </Button>
          ) : null}
          {onStop ? (
            <Button variant="secondary" className="flex-1" onClick={onStop}>
              {stopLabel}
            </Button>
          ) : null}
        </div>
      ) : null}
      <Button
        variant="quiet"
        onClick={onAlarm}
        icon={<OctagonAlert aria-hidden className="text-stop" />}
      >
        {alarmLabel}
      </Button>
    </>
  );
}
