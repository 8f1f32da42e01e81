/** Draws one figure as it stands at `now`, in milliseconds since 1970. */
export type DrawFrame = (now: number) => void;

const drawn = new Set<DrawFrame>();
let asked: number | null = null;

/**
 * Calls `draw` before every frame until the answer is called. All figures of a page share one loop, which rests
 * while there is nothing to draw and while nobody sees the page.
 */
export function onEachFrame(draw: DrawFrame): () => void {
  if (drawn.size === 0) document.addEventListener("visibilitychange", ask);
  drawn.add(draw);
  ask();
  return () => {
    if (!drawn.delete(draw) || drawn.size > 0) return;
    document.removeEventListener("visibilitychange", ask);
    rest();
  };
}

function ask() {
  if (document.hidden || drawn.size === 0) rest();
  else asked ??= requestAnimationFrame(frame);
}

function rest() {
  if (asked !== null) cancelAnimationFrame(asked);
  asked = null;
}

function frame() {
  asked = null;
  const now = Date.now();
  for (const draw of drawn) draw(now);
  ask();
}
