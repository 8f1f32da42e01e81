"use client";

import { useEffect } from "react";

/** Each new phase is read from its beginning, wherever the last one was scrolled to. */
export function useTopOfPage(phase: string): void {
  useEffect(() => {
    if (phase !== "") window.scrollTo(0, 0);
  }, [phase]);
}
