"use client";

import {
  useEffect,
  useRef,
  useState,
  type ComponentType,
  type CSSProperties,
  type ReactNode,
} from "react";
import type { MovingFigureProps } from "@fourstep/ui/moving-figure";

const load = () => import("@fourstep/ui/moving-figure");

interface LookedAtProps {
  exerciseId: string;
  side: "right" | "both";
  title: string;
  on: "paper" | "surface";
  secondsPerCycle: number;
  breathes: boolean;
  style: CSSProperties;
  className: string;
  /** The still, as the server drew it. */
  children: ReactNode;
}

/**
 * A still that moves while a pointer rests on it, and once through when a finger brings it to the middle of the screen.
 * The code of moving comes then and not before: whoever only reads loads none of it.
 */
export function LookedAt({ style, className, children, ...figure }: LookedAtProps) {
  const room = useRef<HTMLSpanElement>(null);
  const [Moving, setMoving] = useState<ComponentType<MovingFigureProps> | null>(null);
  const [isPlaying, setIsPlaying] = useState(false);
  const { secondsPerCycle } = figure;

  const look = () => {
    setIsPlaying(true);
    if (Moving) return;
    load().then(
      (part) => setMoving(() => part.MovingFigure),
      () => undefined,
    );
  };

  useEffect(() => {
    const here = room.current;
    if (!here || !matchMedia("(hover: none)").matches) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const watch = new IntersectionObserver(
      ([entry]) => {
        clearTimeout(timer);
        if (!entry?.isIntersecting || window.scrollY === 0) return;
        look();
        timer = setTimeout(() => setIsPlaying(false), 1000 * secondsPerCycle);
      },
      { rootMargin: "-35% 0px -35% 0px" },
    );
    watch.observe(here);
    return () => {
      clearTimeout(timer);
      watch.disconnect();
    };
    // One watch for as long as the figure is there.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [secondsPerCycle]);

  return (
    <span
      ref={room}
      style={style}
      className={className}
      onPointerEnter={(event) => (event.pointerType === "mouse" ? look() : undefined)}
      onPointerLeave={(event) => (event.pointerType === "mouse" ? setIsPlaying(false) : undefined)}
    >
      {Moving ? (
        <Moving {...figure} isPlaying={isPlaying} isFitted whenStill="one" className="size-full" />
      ) : (
        children
      )}
    </span>
  );
}
