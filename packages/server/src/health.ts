import type { ServerResponse } from "node:http";
import type { FastRoute } from "./dispatch.ts";

export interface HealthOptions {
  /** Asks the database something trivial; rejects when it does not answer. */
  readonly askDatabase: () => Promise<unknown>;
  readonly isPrepared: () => boolean;
  readonly isDraining: () => boolean;
}

const databaseTimeoutMs = 2000;
/** How long one answer of the database counts, so that eager probes cost nothing. */
const databaseFreshMs = 1000;

/** `/healthz`: the process is alive. Restart it when this fails. */
export function aliveRoute(): FastRoute {
  return {
    prefix: "/healthz",
    handle: (_request, response, requestId) => say(response, requestId, 200, { alive: true }),
  };
}

/** `/readyz`: send people here. 503 while starting, while draining, or without a database. */
export function readyRoute({ askDatabase, isPrepared, isDraining }: HealthOptions): FastRoute {
  let askedAt = -Infinity;
  let latest: Promise<boolean> = Promise.resolve(false);

  function reachable(): Promise<boolean> {
    const now = performance.now();
    if (now - askedAt > databaseFreshMs) {
      askedAt = now;
      latest = answersInTime(askDatabase);
    }
    return latest;
  }

  return {
    prefix: "/readyz",
    async handle(_request, response, requestId) {
      const pages = isPrepared();
      const draining = isDraining();
      const database = draining ? false : await reachable();
      const ready = pages && database && !draining;
      say(response, requestId, ready ? 200 : 503, { ready, pages, database, draining });
    },
  };
}

async function answersInTime(askDatabase: () => Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), databaseTimeoutMs);
  });
  const answered = askDatabase().then(
    () => true,
    () => false,
  );
  const result = await Promise.race([answered, tooLate]);
  clearTimeout(timer);
  return result;
}

function say(response: ServerResponse, requestId: string, status: number, facts: object): void {
  const body = `${JSON.stringify(facts)}\n`;
  response.writeHead(status, {
    "content-type": "application/json",
    "content-length": Buffer.byteLength(body),
    "cache-control": "no-store",
    "x-request-id": requestId,
  });
  response.end(body);
}
