import type { Bands } from "@fourstep/core";
import { bandOf } from "../band.ts";
import { joinClasses } from "../join-classes.ts";
import { stepGround, stepNumber } from "../step.ts";
import type { LollipopAnswer, SessionLollipopsProps } from "./session-lollipops.tsx";
import { SeverityShape } from "./severity-shape.tsx";

/** The picture: one stick an answer, as high as its number, with the words of those that stopped an exercise. */
export function LollipopChart({
  totalSeconds,
  bands,
  spans,
  answers,
  words,
}: SessionLollipopsProps) {
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
            isLate={answer.atSeconds > totalSeconds / 2}
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
  /** In the second half: its words stand before the stick, or they would leave the picture on a phone. */
  isLate: boolean;
  words: SessionLollipopsProps["words"];
}

function Lollipop({ answer, bands, left, isLate, words }: LollipopProps) {
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
      <SeverityShape band={band} size={11} className={"absolute -start-[5.5px] -top-[5.5px]"} />
      {hasWords && (
        <span
          className={joinClasses(
            "type-d-small absolute -top-2 font-semibold whitespace-nowrap text-stop",
            isLate ? "end-3" : "start-3",
          )}
        >
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
