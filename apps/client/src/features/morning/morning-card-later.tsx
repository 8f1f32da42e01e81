"use client";

import type { Today } from "@fourstep/core";
import { lazy, Suspense, useState } from "react";
import { useWhenIdle } from "../../shell/use-when-idle.ts";

const Nothing = () => null;

const MorningCard = lazy(() =>
  import("../today/when-idle.ts").then(
    (loaded) => ({ default: loaded.MorningCard }),
    () => ({ default: Nothing }),
  ),
);

/** The question of the morning, once Today stands: it asks the server a second thing, and the first must not wait for it. */
export function MorningCardLater(props: { today: Today; trainerName: string | null }) {
  const [isTime, setIsTime] = useState(false);
  const [begin] = useState(() => () => setIsTime(true));
  useWhenIdle(begin);
  return isTime ? (
    <Suspense fallback={null}>
      <MorningCard {...props} />
    </Suspense>
  ) : null;
}
