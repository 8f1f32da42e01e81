"use client";

import { NewVersionLine } from "../offline/new-version-line.tsx";
import { DeviceNotice } from "./device-notice.tsx";
import { SyncLine } from "./sync-line.tsx";
import { useOutboxSender } from "./use-outbox.ts";

export interface OutboxSenderProps {
  /** Whether it says what is still on its way, what is wrong with this phone, and that a new version is there. */
  says?: boolean;
}

/** Sends what waits for as long as it stands there. A session says itself what it has to. */
export function OutboxSender({ says = false }: OutboxSenderProps) {
  useOutboxSender();
  if (!says) return null;
  return (
    <>
      <DeviceNotice className="mx-4 mt-3" />
      <SyncLine />
      <NewVersionLine />
    </>
  );
}
