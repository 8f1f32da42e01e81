"use client";

import { useEffect } from "react";

const signs = ["pointerdown", "keydown", "scroll"] as const;

/**
 * Does something when the person first does anything on the page: what may be wanted next comes ahead of the tap that
 * wants it, and whoever only looks loads none of it. `work` is a constant of its module.
 */
export function useOnFirstTouch(work: () => void): void {
  useEffect(() => {
    const gone = new AbortController();
    const once = () => {
      gone.abort();
      work();
    };
    for (const sign of signs) {
      window.addEventListener(sign, once, { capture: true, passive: true, signal: gone.signal });
    }
    return () => gone.abort();
  }, [work]);
}
