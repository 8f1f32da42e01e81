import { inviteDays, isCode } from "@fourstep/core";

type Device = Pick<Storage, "getItem" | "setItem" | "removeItem">;

const key = "fourstep.invite";
const longest = inviteDays * 86_400_000;

/** This device's store; none where a browser forbids it. */
function store(): Device | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}

/** Remembers the code of an invite that somebody looks at, so that signing up, by mail or later, does not lose it. */
export function keepInvite(code: string, now = Date.now(), device = store()): void {
  try {
    device?.setItem(key, JSON.stringify({ code, at: now }));
  } catch {
    // A full device: the link is still in the address.
  }
}

/** The code of an invite that waits for an answer on this device; null when there is none, or it is too old to work. */
export function keptInvite(now = Date.now(), device = store()): string | null {
  try {
    const kept = JSON.parse(device?.getItem(key) ?? "null") as {
      code?: unknown;
      at?: unknown;
    } | null;
    if (typeof kept?.code !== "string" || typeof kept.at !== "number") return null;
    return isCode(kept.code) && now - kept.at < longest ? kept.code : null;
  } catch {
    return null;
  }
}

/** It was answered, or opens nothing. */
export function forgetInvite(device = store()): void {
  try {
    device?.removeItem(key);
  } catch {
    // Nothing was kept there.
  }
}
