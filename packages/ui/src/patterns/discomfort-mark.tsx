import type { Bands } from "@fourstep/core";
import { bandGround, bandOf, bandText } from "../band.ts";
import { joinClasses } from "../join-classes.ts";
import { SeverityShape } from "./severity-shape.tsx";

export interface DiscomfortMarkProps {
  value: number;
  bands: Bands;
  /** `chip`: the phone's number on its shape. `mark`: a small shape, then the number, for tables. */
  look?: "chip" | "mark";
  /** "Discomfort 4 of 10": read instead of the bare number. */
  label?: string;
  className?: string;
}

const chipShape = {
  green: "rounded-full",
  amber: "rounded-[0.625rem]",
  red: "clip-octagon",
} as const;

/** Discomfort 0–10 as number, shape and colour: round green, square amber, octagon red. */
export function DiscomfortMark({
  value,
  bands,
  look = "chip",
  label,
  className,
}: DiscomfortMarkProps) {
  const band = bandOf(value, bands);
  return (
    <span
      role={label ? "img" : undefined}
      aria-label={label}
      data-print="exact"
      className={className}
    >
      {look === "chip" ? (
        <span
          className={joinClasses(
            "grid size-8.5 place-items-center text-[1.125rem] font-[720]",
            chipShape[band],
            bandGround[band],
            bandText[band],
          )}
        >
          {value}
        </span>
      ) : (
        <span className="inline-flex items-center gap-2">
          <SeverityShape band={band} size={10} />
          {value}
        </span>
      )}
    </span>
  );
}
