"use client";

import { DeviceNotice } from "./device-notice.tsx";
import { NewVersionLine } from "../offline/new-version-line.tsx";
import { SyncLine } from "./sync-line.tsx";
import { useOutboxSender } from "./use-outbox.ts";

/**
 * Sends what waits from all signed-in pages; placed once in their shell. Draws only what somebody has to know: what is
 * still on its way, what is wrong with this phone, and that a new version is there.
 */
export function OutboxSender() {
  useOutboxSender();
  return (
    <>
      <DeviceNotice className="mx-4 mt-3" />
      <SyncLine />
      <NewVersionLine />
    </>
  );
}
