"use client";

import { lazy, Suspense, useState } from "react";
import { useWhenIdle } from "../../../shell/use-when-idle.ts";
import type { LiveSession } from "../live-session.ts";
import { usePreferences } from "./use-preferences.ts";

const Nothing = () => null;

// Offline its code may not come; then the session is silent and everything else goes on.
const Guide = lazy(() =>
  import("./guide.tsx").then(
    (loaded) => ({ default: loaded.Guide }),
    () => ({ default: Nothing }),
  ),
);

/** The guide, once the page has come to rest, and only for those who want to hear or feel something. */
export function GuideLater({ live }: { live: LiveSession }) {
  const { hasVoice, hasSounds, vibrates } = usePreferences();
  const [isTime, setIsTime] = useState(false);
  const [begin] = useState(() => () => setIsTime(true));
  useWhenIdle(begin);
  if (!isTime || !(hasVoice || hasSounds || vibrates)) return null;
  return (
    <Suspense fallback={null}>
      <Guide live={live} />
    </Suspense>
  );
}
