"use client";

import type { Bands, Step } from "@fourstep/core";
import { useState } from "react";
import { bandMark, bandOf } from "../band.ts";
import { joinClasses } from "../join-classes.ts";
import { stepGround, stepNumber } from "../step.ts";
import { Cell, Column, RowHead, Table } from "../table.tsx";
import { SeverityShape } from "./severity-shape.tsx";

export interface LollipopAnswer {
  readonly id: string;
  readonly atSeconds: number;
  readonly discomfort: number;
  readonly outcome: "done" | "skipped" | "stopped";
  /** Words of this answer: "6:24", "Half-kneeling rock", "right". */
  readonly clock: string;
  readonly exercise: string;
  readonly sideName: string;
}

export interface LollipopSpan {
  readonly step: Step;
  readonly fromSeconds: number;
  readonly toSeconds: number;
  readonly name: string;
  readonly clock: string;
}

export interface SessionLollipopsProps {
  title: string;
  totalSeconds: number;
  bands: Bands;
  spans: readonly LollipopSpan[];
  answers: readonly LollipopAnswer[];
  words: {
    asTable: string;
    asChart: string;
    /** The table's caption. */
    table: string;
    time: string;
    exercise: string;
    side: string;
    discomfort: string;
    /** "exercise ended", at an answer that stopped one. */
    ended: string;
  };
  className?: string;
}

/** Discomfort as it was answered, minute by minute, over a ribbon of the steps to time scale; or as a table. */
export function SessionLollipops(props: SessionLollipopsProps) {
  const { title, words, className } = props;
  const [isTable, setIsTable] = useState(false);
  return (
    <section aria-label={title} className={className}>
      <div className="flex items-baseline justify-between gap-4">
        <h2 className="type-d-body text-ink-2">{title}</h2>
        <button
          type="button"
          aria-pressed={isTable}
          className="link type-d-body min-h-6"
          onClick={() => setIsTable((was) => !was)}
        >
          {isTable ? words.asChart : words.asTable}
        </button>
      </div>
      {isTable ? <AnswerTable {...props} /> : <Chart {...props} />}
    </section>
  );
}

function Chart({ totalSeconds, bands, spans, answers, words }: SessionLollipopsProps) {
  const share = (seconds: number) => `${(100 * Math.min(seconds, totalSeconds)) / totalSeconds}%`;
  const lines = [0, bands.greenMax + 1, bands.amberMax + 1, 10];
  return (
    <div className="mt-3 ps-7">
      <p className="sr-only">{answers.map((each) => saying(each, words)).join("; ")}</p>
      <div className="relative h-24" aria-hidden>
        {lines.map((line) => (
          <span
            key={line}
            className="absolute inset-x-0 border-t border-line"
            style={{ bottom: `${line * 10}%` }}
          >
            <span className="type-d-axis absolute -start-7 -top-[0.4375rem] w-5 text-end text-ink-3">
              {line}
            </span>
          </span>
        ))}
        {answers.map((answer) => (
          <Lollipop
            key={answer.id}
            answer={answer}
            bands={bands}
            left={share(answer.atSeconds)}
            words={words}
          />
        ))}
      </div>
      <ol className="mt-1.5 flex gap-0.5">
        {spans.map((span) => (
          <li
            key={span.step}
            className={joinClasses(
              "type-d-small flex min-w-6 items-center gap-2 overflow-hidden rounded-step px-2 py-0.5 font-semibold whitespace-nowrap",
              stepGround[span.step],
            )}
            style={{ flexGrow: Math.max(1, span.toSeconds - span.fromSeconds), flexBasis: 0 }}
          >
            <span>{stepNumber[span.step]}</span>
            <span className="min-w-0 flex-1 truncate">{span.name}</span>
            <span className="hidden shrink-0 md:inline">{span.clock}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}

interface LollipopProps {
  answer: LollipopAnswer;
  bands: Bands;
  left: string;
  words: SessionLollipopsProps["words"];
}

function Lollipop({ answer, bands, left, words }: LollipopProps) {
  const band = bandOf(answer.discomfort, bands);
  const hasWords = answer.outcome === "stopped" || band === "red";
  return (
    <span className="absolute bottom-0 w-0" style={{ left, height: `${answer.discomfort * 10}%` }}>
      <span
        className={joinClasses(
          "absolute inset-y-0 -start-px w-0.5",
          band === "red" ? "bg-mark-stop" : "bg-line-2",
        )}
      />
      <SeverityShape
        band={band}
        size={11}
        className={joinClasses("absolute -start-[5.5px] -top-[5.5px]", bandMark[band])}
      />
      {hasWords && (
        <span className="type-d-small absolute start-3 -top-2 font-semibold whitespace-nowrap text-stop">
          {answer.discomfort}, {answer.sideName}
          {answer.outcome === "stopped" ? `: ${words.ended}` : ""}
        </span>
      )}
    </span>
  );
}

function saying(answer: LollipopAnswer, words: SessionLollipopsProps["words"]): string {
  const end = answer.outcome === "stopped" ? `, ${words.ended}` : "";
  return `${answer.clock} ${answer.exercise}, ${answer.sideName}: ${answer.discomfort}${end}`;
}

function AnswerTable({ answers, bands, words }: SessionLollipopsProps) {
  return (
    <Table caption={words.table} className="mt-2">
      <thead>
        <tr>
          <Column>{words.time}</Column>
          <Column>{words.exercise}</Column>
          <Column>{words.side}</Column>
          <Column isNumeric>{words.discomfort}</Column>
        </tr>
      </thead>
      <tbody>
        {answers.map((answer) => (
          <tr key={answer.id}>
            <RowHead>{answer.clock}</RowHead>
            <Cell>{answer.exercise}</Cell>
            <Cell>{answer.sideName}</Cell>
            <Cell isNumeric>
              <span className="inline-flex items-center gap-2">
                <SeverityShape band={bandOf(answer.discomfort, bands)} size={9} />
                {answer.discomfort}
                {answer.outcome === "stopped" ? ` (${words.ended})` : ""}
              </span>
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
