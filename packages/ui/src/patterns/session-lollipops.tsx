"use client";

import type { Bands, Step } from "@fourstep/core";
import { useState } from "react";
import { bandOf } from "../band.ts";
import { Cell, Column, RowHead, Table } from "../table.tsx";
import { LollipopChart } from "./lollipop-chart.tsx";
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
      {isTable ? <AnswerTable {...props} /> : <LollipopChart {...props} />}
    </section>
  );
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
