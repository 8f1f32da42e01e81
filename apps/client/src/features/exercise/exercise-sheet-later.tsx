"use client";

import { useEffect, useState, type ComponentProps } from "react";
import type { ExerciseSheet } from "./exercise-sheet.tsx";

const load = () => import("./exercise-sheet.tsx");

/** Brings the sheet's code before anybody asks for it, and after everything that is seen at once. */
export const preloadExerciseSheet = () => void load().catch(() => undefined);

/** The sheet of a step, loaded apart from the screen that opens it. What cannot be loaded is tried again at the next tap. */
export function ExerciseSheetLater(props: ComponentProps<typeof ExerciseSheet>) {
  const [Loaded, setLoaded] = useState<typeof ExerciseSheet | null>(null);
  const isWanted = props.items.length > 0;
  useEffect(() => {
    if (!isWanted) return undefined;
    let isGone = false;
    load().then(
      (loaded) => (isGone ? undefined : setLoaded(() => loaded.ExerciseSheet)),
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
