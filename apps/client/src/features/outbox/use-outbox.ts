"use client";

import { useEffect, useSyncExternalStore } from "react";
import { deviceTrouble, onTrouble } from "./device-trouble.ts";
import { emptyOutboxCount, onOutboxChange, outboxCount, startSending } from "./outbox.ts";

/** What waits to be sent, as it stands. */
export function useOutbox() {
  return useSyncExternalStore(onOutboxChange, outboxCount, emptyOutboxCount);
}

const noTrouble = () => null;
/** What is wrong with this device's memory; null when all is well. */
export function useDeviceTrouble() {
  return useSyncExternalStore(onTrouble, deviceTrouble, noTrouble);
}

/** Sends what waits for as long as the screen is there. */
export function useOutboxSender(): void {
  useEffect(() => startSending(), []);
}
