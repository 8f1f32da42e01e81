"use client";

import { type RefObject, useEffect, useState } from "react";

/** Rows beyond the edges, so that a quick scroll meets no gap. */
const beyond = 12;
/** What a first drawing shows, before anything could be measured. */
const first = 40;

/**
 * Which rows of a long table are worth drawing: those that the window shows, and a few around them. All rows are equally
 * high, begin under the table's head and scroll with the page.
 */
export function useRowWindow(
  heads: RefObject<HTMLElement | null>,
  { count, rowHeight }: { readonly count: number; readonly rowHeight: number },
) {
  const [range, setRange] = useState({ from: 0, to: first });
  useEffect(() => {
    const measure = () => {
      const top = heads.current?.getBoundingClientRect().bottom ?? 0;
      const from = Math.max(0, Math.floor(-top / rowHeight) - beyond);
      const to = Math.ceil((window.innerHeight - top) / rowHeight) + beyond;
      setRange((before) => (before.from === from && before.to === to ? before : { from, to }));
    };
    measure();
    window.addEventListener("scroll", measure, { passive: true });
    window.addEventListener("resize", measure);
    return () => {
      window.removeEventListener("scroll", measure);
      window.removeEventListener("resize", measure);
    };
  }, [heads, rowHeight]);
  const to = Math.min(count, Math.max(range.to, beyond));
  return { from: Math.min(range.from, to), to };
}
