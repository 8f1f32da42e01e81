import { figureAt, stillPhase, type FigureSide } from "@fourstep/core/figure";
import { useEffect, useEffectEvent, useLayoutEffect, useRef, type RefObject } from "react";
import { onEachFrame } from "./figure-loop.ts";
import { drawnShapes } from "./figure-shapes.tsx";
import type { MomentAt } from "./figure-tempo.ts";

interface Motion {
  readonly exerciseId: string;
  readonly side: FigureSide | undefined;
  readonly hasFloor: boolean;
  readonly momentAt: MomentAt;
  /** False: it stands at its moment, and is drawn again only when React draws. */
  readonly isPlaying: boolean;
  /** Whether a stopped figure has come to rest; until then its frames go on. */
  readonly isAtRest: () => boolean;
}

/**
 * Moves the paths of `shapes` from frame to frame, past React: only `d` and `opacity` are written, and only where
 * they change. Rests while the figure is off screen.
 */
export function useFigureMotion(shapes: RefObject<SVGGElement | null>, motion: Motion) {
  const { exerciseId, side, hasFloor, isPlaying } = motion;
  const last = useRef("");

  const draw = useEffectEvent((now: number) => {
    const group = shapes.current;
    if (!group) return;
    const { phase: given, isFromStill = false, breath = 0 } = motion.momentAt(now);
    const phase = isFromStill ? (stillPhase(exerciseId) + given) % 1 : given;
    const seen = [exerciseId, side, hasFloor, phase, breath].join(" ");
    if (last.current === seen) return;
    last.current = seen;
    const figure = figureAt(exerciseId, phase, side, { breath });
    if (figure) drawnShapes(figure.shapes, hasFloor).forEach(writeTo(group));
  });
  const isAtRest = useEffectEvent(() => motion.isAtRest());

  // What React drew is put right before it is painted, so that no other pose flashes up.
  useLayoutEffect(() => draw(Date.now()));

  useEffect(() => {
    const svg = shapes.current?.ownerSVGElement;
    if (!svg || (!isPlaying && isAtRest())) return undefined;
    let stop: (() => void) | null = null;
    const pause = () => {
      stop?.();
      stop = null;
    };
    const frame = (now: number) => {
      draw(now);
      if (!isPlaying && isAtRest()) pause();
    };
    const watch = new IntersectionObserver((entries) => {
      pause();
      if (entries.at(-1)?.isIntersecting) stop = onEachFrame(frame);
    });
    watch.observe(svg);
    return () => {
      watch.disconnect();
      pause();
    };
  }, [shapes, isPlaying]);
}

/** Writes a shape into the path that draws it. */
function writeTo(group: SVGGElement) {
  return ({ d, opacity }: { d: string; opacity?: number | undefined }, index: number) => {
    const path = group.children[index];
    if (!path) return;
    if (path.getAttribute("d") !== d) path.setAttribute("d", d);
    const faint = opacity === undefined ? null : String(opacity);
    if (path.getAttribute("opacity") === faint) return;
    if (faint === null) path.removeAttribute("opacity");
    else path.setAttribute("opacity", faint);
  };
}
