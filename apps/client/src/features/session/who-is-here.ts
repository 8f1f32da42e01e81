import { forgetLooks } from "../last-look/last-look.ts";

type Device = Pick<Storage, "getItem" | "setItem" | "removeItem">;

const key = "fourstep.account";
/** How long a bad connection may hold up a session that is kept on this device. */
const patience = 1500;

interface Parts {
  /** Asks the server for the id of the person who is signed in. */
  readonly ask: () => Promise<string>;
  /** Did the server say that nobody is signed in, rather than not answer? */
  readonly isNo: (error: unknown) => boolean;
  readonly device?: Device;
  readonly patienceMs?: number;
}

/**
 * Who is signed in: as the server says, or, when it does not answer in time, whoever was last known on this device.
 * @throws what the server said, or why it could not be asked when nobody is known
 */
export async function whoIsHere({ ask, isNo, device = kept(), patienceMs = patience }: Parts) {
  const asked = ask().then((id) => {
    rememberAccount(id, device);
    return id;
  });
  const known = device?.getItem(key) ?? null;
  if (known === null) return asked;
  const said = asked.catch((error: unknown) => {
    if (isNo(error)) throw error;
    return known;
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve(known), patienceMs);
  });
  return Promise.race([said, later]).finally(() => clearTimeout(timer));
}

/** Says who was last known to be signed in on this device. */
export function rememberAccount(id: string, device = kept()): void {
  try {
    device?.setItem(key, id);
  } catch {
    // A device that is full asks the server each time.
  }
}

/** Who was last known to be signed in on this device; null when nobody was. */
export const knownAccount = (device = kept()): string | null => device?.getItem(key) ?? null;

/** Whoever signs out, or lets somebody else sign in, is not known here any more. */
export function forgetAccount(device = kept()): void {
  device?.removeItem(key);
  forgetLooks();
}

/** Null where the browser keeps nothing. */
function kept(): Device | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
}
