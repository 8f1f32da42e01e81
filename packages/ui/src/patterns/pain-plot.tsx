import { type Band, bandOf, type Bands } from "@fourstep/core";
import { bandText } from "../band.ts";
import { joinClasses } from "../join-classes.ts";
import { noiseLabelAt } from "./noise-label.ts";
import { SeverityShape } from "./severity-shape.tsx";

export interface PainStoryPoint {
  readonly key: string;
  /** 0–1 from the first week to the last. */
  readonly at: number;
  /** 0–10. */
  readonly pain: number;
}

export interface PainStoryEpoch {
  readonly key: string;
  readonly from: number;
  readonly to: number;
  readonly base: number;
  readonly low: number;
  readonly high: number;
  /** "within noise of 6" */
  readonly label: string;
  /** "down 3, likely real"; null for the first, and where nothing changed. */
  readonly change: { readonly label: string; readonly direction: "up" | "down" } | null;
}

interface PainPlotProps {
  bands: Bands;
  worst: readonly PainStoryPoint[];
  now: readonly PainStoryPoint[];
  epochs: readonly PainStoryEpoch[];
  latest: { readonly label: string; readonly direction: "up" | "down" } | null;
}

const top = (pain: number) => 4 + (92 * (10 - pain)) / 10;
const percent = (share: number) => `${share * 100}%`;
const lineOf = (points: readonly PainStoryPoint[]) =>
  points.map(({ at, pain }) => `${at * 100},${top(pain)}`).join(" ");

/** The pain part of the story: nought to ten, this client's bands as a spine, the noise as ground. */
export function PainPlot({ bands, worst, now, epochs, latest }: PainPlotProps) {
  const last = worst.at(-1);
  // What is written over the last answer takes the place of a line there.
  const besideLast =
    last && latest
      ? [-0.2, 0.08].map((by) => ({ key: String(by), at: last.at + by, pain: last.pain + 1.1 }))
      : [];
  const lastBand = last ? bandOf(last.pain, bands) : "green";
  return (
    <div className="relative h-60">
      {[0, 2, 5, 10].map((pain) => (
        <span
          key={pain}
          className="absolute inset-x-0 border-t border-line"
          style={{ top: `${top(pain)}%` }}
        >
          <span className="type-d-axis absolute -start-9 -translate-y-1/2 text-end text-ink-2">
            {pain}
          </span>
        </span>
      ))}
      <Spine bands={bands} />
      {epochs.map((epoch) => (
        <Noise key={epoch.key} epoch={epoch} />
      ))}
      <svg
        viewBox="0 0 100 100"
        preserveAspectRatio="none"
        className="absolute inset-0 size-full overflow-visible"
      >
        {epochs.map(({ key, from, to, base }) => (
          <line
            key={key}
            x1={from * 100}
            x2={to * 100}
            y1={top(base)}
            y2={top(base)}
            className="stroke-ink-3"
            strokeWidth={1.25}
            strokeDasharray="2 3"
            vectorEffect="non-scaling-stroke"
          />
        ))}
        <polyline
          points={lineOf(now)}
          className="fill-none stroke-figure-far"
          strokeWidth={2}
          strokeLinejoin="round"
          vectorEffect="non-scaling-stroke"
        />
        <polyline
          points={lineOf(worst)}
          className="fill-none stroke-ink"
          strokeWidth={2.2}
          strokeLinejoin="round"
          vectorEffect="non-scaling-stroke"
        />
      </svg>
      {worst.map(({ key, at, pain }) => (
        <span
          key={key}
          className="absolute size-2 -translate-1/2 rounded-full border-[1.5px] border-paper bg-ink"
          style={{ left: percent(at), top: `${top(pain)}%` }}
        />
      ))}
      {epochs.map((epoch) => (
        <NoiseWords key={epoch.key} epoch={epoch} lines={[worst, now, besideLast]} />
      ))}
      {last ? <Last point={last} band={lastBand} latest={latest} /> : null}
    </div>
  );
}

function Last({
  point: { at, pain },
  band,
  latest,
}: {
  point: PainStoryPoint;
  band: Band;
  latest: PainPlotProps["latest"];
}) {
  return (
    <>
      <span
        className="absolute grid -translate-1/2"
        style={{ left: percent(at), top: `${top(pain)}%` }}
      >
        <SeverityShape band={band} size={16} />
      </span>
      <span
        className={joinClasses("type-d-number absolute ms-4 -translate-y-1/2", bandText[band])}
        style={{ left: percent(at), top: `${top(pain)}%` }}
      >
        {pain}
      </span>
      {latest ? (
        <span
          className={joinClasses(
            "type-d-small absolute -translate-x-full font-semibold whitespace-nowrap",
            latest.direction === "up" ? "text-stop" : "text-go",
            pain >= 9 ? "translate-y-3" : "-translate-y-8",
          )}
          style={{ left: `calc(${percent(at)} + 2.5rem)`, top: `${top(pain)}%` }}
        >
          {latest.label}
        </span>
      ) : null}
    </>
  );
}

/** Green, amber, red as this client's bands have them, with the numbers beside: the edge of the scale. */
function Spine({ bands: { greenMax, amberMax } }: { bands: Bands }) {
  const parts = [
    { band: "bg-mark-go", from: 0, to: greenMax + 0.5 },
    { band: "bg-mark-ease", from: greenMax + 0.5, to: amberMax + 0.5 },
    { band: "bg-mark-stop", from: amberMax + 0.5, to: 10 },
  ];
  return parts.map(({ band, from, to }) => (
    <span
      key={band}
      className={joinClasses("absolute -start-3 w-0.75 rounded-full", band)}
      style={{ top: `${top(to) + 0.4}%`, height: `${top(from) - top(to) - 0.8}%` }}
    />
  ));
}

function Noise({ epoch: { from, to, low, high } }: { epoch: PainStoryEpoch }) {
  return (
    <span
      className="absolute bg-ink/6"
      style={{
        left: percent(from),
        width: percent(to - from),
        top: `${top(high)}%`,
        height: `${top(low) - top(high)}%`,
      }}
    />
  );
}

/** What a band stands for, where no line runs through the words. */
function NoiseWords({
  epoch,
  lines,
}: {
  epoch: PainStoryEpoch;
  lines: readonly (readonly PainStoryPoint[])[];
}) {
  const { from, to, label, change } = epoch;
  return (
    <span
      className="type-d-small absolute -translate-y-full px-2 pt-0.5 text-ink-2"
      style={{
        left: percent(from),
        width: percent(to - from),
        top: `${top(noiseLabelAt(epoch, change ? 2 : 1, lines))}%`,
      }}
    >
      <span className="block truncate">{label}</span>
      {change ? (
        <span
          className={joinClasses(
            "block truncate font-semibold",
            change.direction === "up" ? "text-stop" : "text-go",
          )}
        >
          {change.label}
        </span>
      ) : null}
    </span>
  );
}
