"use client";

import type { Bands } from "@fourstep/core";
import { OctagonAlert } from "lucide-react";
import type { ReactNode } from "react";
import { bandGround, bandOf, bandText } from "../band.ts";
import { Button } from "../button.tsx";
import { joinClasses } from "../join-classes.ts";
import { Sheet } from "../sheet.tsx";
import { DiscomfortRuler } from "./discomfort-ruler.tsx";
import type { OptionRow } from "./option-rows.tsx";
import { OptionRows } from "./option-rows.tsx";

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
  options: readonly OptionRow<Value>[];
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
        <OptionRows
          legend={props.legend}
          options={props.options}
          chosen={props.chosen}
          onChoose={props.onChoose}
        />
        <Button size="lg" isFullWidth onClick={onAccept}>
          {primaryLabel}
        </Button>
        <Ways {...props} />
      </div>
    </Sheet>
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
