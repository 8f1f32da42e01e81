"use client";

import { useEffect, useState, type ComponentProps } from "react";
import type { DaySheet } from "./day-sheet.tsx";

const load = () => import("./day-sheet.tsx");

/** The sheet of a day, loaded when a day is first opened. What cannot be loaded is tried again at the next tap. */
export function DaySheetLater(props: ComponentProps<typeof DaySheet>) {
  const [Loaded, setLoaded] = useState<typeof DaySheet | null>(null);
  const isWanted = props.day !== null;
  useEffect(() => {
    if (!isWanted) return undefined;
    let isGone = false;
    load().then(
      (loaded) => (isGone ? undefined : setLoaded(() => loaded.DaySheet)),
      () => (isGone ? undefined : props.onClose()),
    );
    return () => {
      isGone = true;
    };
    // Only a tap asks again.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [isWanted]);
  return Loaded ? <Loaded {...props} /> : null;
}
