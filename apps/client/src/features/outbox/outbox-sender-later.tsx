"use client";

import { type ComponentType, lazy, Suspense, useState } from "react";
import type { OutboxSenderProps } from "./outbox-sender.tsx";
import { useWhenIdle } from "../../shell/use-when-idle.ts";

const Nothing = () => null;

// Offline its code may not come; then the next page sends.
const OutboxSender = lazy<ComponentType<OutboxSenderProps>>(() =>
  import("../offline/on-device.ts").then(
    (loaded) => ({ default: loaded.OutboxSender }),
    () => ({ default: Nothing }),
  ),
);

/** The same, once the page has come to rest: what waits has waited, and the page is read first. */
export function OutboxSenderLater({ says = false }: OutboxSenderProps) {
  const [isTime, setIsTime] = useState(false);
  const [begin] = useState(() => () => setIsTime(true));
  useWhenIdle(begin);
  return isTime ? (
    <Suspense fallback={null}>
      <OutboxSender says={says} />
    </Suspense>
  ) : null;
}
