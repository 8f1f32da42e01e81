"use client";

import type { Today } from "@fourstep/core";
import { lazy, Suspense, useState } from "react";
import { useWhenIdle } from "../../shell/use-when-idle.ts";
import { triedMark, type TriedMark } from "./tried-mark.ts";

const Nothing = () => null;

const TriedCard = lazy(() =>
  import("./tried-card.tsx").then(
    (loaded) => ({ default: loaded.TriedCard }),
    () => ({ default: Nothing }),
  ),
);

/** What was tried here as a guest, once Today stands; on most devices there is nothing, and nothing is fetched. */
export function TriedCardLater({ today }: { today: Today }) {
  const [mark, setMark] = useState<TriedMark | null>(null);
  const [look] = useState(() => () => setMark(triedMark()));
  useWhenIdle(look);
  if (mark?.day !== today.day || today.session !== null) return null;
  return (
    <Suspense fallback={null}>
      <TriedCard today={today} mark={mark} onSettled={() => setMark(null)} />
    </Suspense>
  );
}
