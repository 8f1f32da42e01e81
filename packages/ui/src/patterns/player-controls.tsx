import { Check, OctagonAlert, Pause, Play, SkipForward } from "lucide-react";
import { joinClasses } from "../join-classes.ts";

export interface PlayerControlsProps {
  /** What the big button does now: its glyph and its word change, its place never. */
  centre: "pause" | "play" | "done";
  words: { alarm: string; centre: string; skip: string };
  onAlarm: () => void;
  onCentre: () => void;
  onSkip: () => void;
  className?: string;
}

const glyphs = { pause: Pause, play: Play, done: Check } as const;

/**
 * Alarm signs left, pause in the middle, skip right: the same on every screen of the player. Large text
 * makes the words grow, and the buttons no wider than the screen allows.
 */
export function PlayerControls({
  centre,
  words,
  onAlarm,
  onCentre,
  onSkip,
  className,
}: PlayerControlsProps) {
  const Glyph = glyphs[centre];
  const side =
    "grid size-[min(3.75rem,16vw)] low:size-12 place-items-center rounded-full border-[1.5px] border-line-2 bg-surface active:bg-sunken";
  const word = "type-secondary-s text-center font-semibold text-ink-2";
  return (
    <div className={joinClasses("grid grid-cols-3 items-end", className)}>
      <button
        type="button"
        className="flex min-w-0 flex-col items-center gap-2 low:gap-1 short:gap-1"
        onClick={onAlarm}
      >
        <span className={side}>
          <OctagonAlert aria-hidden size={28} className="text-stop" />
        </span>
        <span className={word}>{words.alarm}</span>
      </button>
      <button
        type="button"
        className="flex min-w-0 flex-col items-center gap-2 low:gap-1 short:gap-1"
        onClick={onCentre}
      >
        <span className="grid size-[min(5.25rem,22vw)] low:size-16 short:size-18 place-items-center rounded-full bg-accent text-accent-ink">
          <Glyph
            aria-hidden
            size={38}
            fill={centre === "play" ? "currentColor" : "none"}
            strokeWidth={2.25}
          />
        </span>
        <span className={word}>{words.centre}</span>
      </button>
      <button
        type="button"
        className="flex min-w-0 flex-col items-center gap-2 low:gap-1 short:gap-1"
        onClick={onSkip}
      >
        <span className={side}>
          <SkipForward aria-hidden size={28} className="text-ink" />
        </span>
        <span className={word}>{words.skip}</span>
      </button>
    </div>
  );
}
