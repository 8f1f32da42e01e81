import type { Dice } from "./dice.ts";

/** A connection that comes and goes, loses answers, and says things twice and out of order. */
export interface Network {
  readonly fetch: typeof fetch;
  readonly setOnline: (isOnline: boolean) => void;
  /** From here on nothing is lost or late any more. */
  readonly calm: () => void;
  /** Sends again what was sent long ago, as an old packet would that found its way after all. */
  readonly echo: () => Promise<void>;
}

const away = () => new TypeError("fetch failed");

export function network(dice: Dice, cookie: string): Network {
  let isOnline = true;
  let isCalm = false;
  const past: (() => Promise<unknown>)[] = [];

  const send = async (address: string, init: RequestInit): Promise<Response> => {
    const headers = { ...(init.headers as Record<string, string>), cookie };
    const { signal: _signal, keepalive: _keepalive, ...rest } = init;
    return fetch(address, { ...rest, headers });
  };

  return {
    setOnline(next) {
      isOnline = next;
    },
    calm() {
      isCalm = true;
    },
    async echo() {
      if (past.length > 0)
        await dice
          .one(past)()
          .catch(() => undefined);
    },
    async fetch(address, init = {}) {
      const to = address as string;
      const again = () => send(to, init).then((response) => response.text());
      if (isCalm) return send(to, init);
      if (!isOnline || dice.chance(0.05)) throw away();
      if (init.method === "POST") past.push(again);
      // The same thing twice at once.
      if (dice.chance(0.1)) void again().catch(() => undefined);
      const response = await send(to, init);
      // Heard, and the answer is lost on the way.
      if (dice.chance(0.08)) {
        await response.text();
        throw away();
      }
      return response;
    },
  };
}
