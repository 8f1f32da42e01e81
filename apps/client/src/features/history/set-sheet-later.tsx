"use client";

import { useEffect, useState, type ComponentProps } from "react";
import type { SetSheet } from "./set-sheet.tsx";

const load = () => import("./set-sheet.tsx");

/** The sheet of a set, loaded when a set is first opened. What cannot be loaded is tried again at the next tap. */
export function SetSheetLater(props: ComponentProps<typeof SetSheet>) {
  const [Loaded, setLoaded] = useState<typeof SetSheet | null>(null);
  const isWanted = props.row !== null;
  useEffect(() => {
    if (!isWanted) return undefined;
    let isGone = false;
    load().then(
      (loaded) => (isGone ? undefined : setLoaded(() => loaded.SetSheet)),
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
