"use client";

import { Pause, Play } from "lucide-react";
import { useEffect, useEffectEvent, useRef, useState, useSyncExternalStore } from "react";
import { onEachFrame } from "../figure-loop.ts";
import { PhaseClock } from "../phase-clock.ts";

/**
 * A clock for figures that are looked at together. It starts by itself unless the person asked for less motion.
 * @param seconds of one whole cycle
 */
export function usePhaseClock(seconds: number): PhaseClock {
  const [clock] = useState(() => new PhaseClock(seconds));
  useEffect(() => {
    if (!window.matchMedia("(prefers-reduced-motion: reduce)").matches) clock.play(Date.now());
    return () => clock.pause(Date.now());
  }, [clock]);
  return clock;
}

export interface PhasePlayerProps {
  clock: PhaseClock;
  words: { play: string; pause: string; moment: string };
  className?: string;
}

/** Play and pause, and the moment of the rep, to be drawn to and fro. */
export function PhasePlayer({ clock, words, className = "" }: PhasePlayerProps) {
  const slider = useRef<HTMLInputElement>(null);
  const isPlaying = useSyncExternalStore(
    clock.subscribe,
    () => clock.isPlaying,
    () => false,
  );
  const show = useEffectEvent((now: number) => {
    if (slider.current) slider.current.value = String(Math.round(100 * clock.momentAt(now).phase));
  });
  useEffect(() => clock.subscribe(() => show(Date.now())), [clock]);
  useEffect(() => (isPlaying ? onEachFrame((now) => show(now)) : undefined), [isPlaying]);
  const toggle = () => (isPlaying ? clock.pause(Date.now()) : clock.play(Date.now()));
  return (
    <div data-print="hide" className={`flex items-center gap-4 ${className}`}>
      <button
        type="button"
        onClick={toggle}
        className="grid size-12 shrink-0 cursor-pointer place-items-center rounded-full bg-accent text-accent-ink"
        aria-label={isPlaying ? words.pause : words.play}
      >
        {isPlaying ? (
          <Pause aria-hidden size={20} fill="currentColor" />
        ) : (
          <Play aria-hidden size={20} fill="currentColor" />
        )}
      </button>
      <label className="flex min-w-0 flex-1 items-center gap-3">
        <span className="type-d-name shrink-0 text-ink-2">{words.moment}</span>
        <input
          ref={slider}
          type="range"
          min={0}
          max={100}
          defaultValue={0}
          onInput={(event) => clock.seek(Number(event.currentTarget.value) / 100)}
          className="h-11 min-w-0 flex-1 cursor-pointer accent-accent"
        />
      </label>
    </div>
  );
}
