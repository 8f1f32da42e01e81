import type { Server, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import type { Logger } from "./log.ts";

export interface ShutdownOptions {
  readonly server: Server;
  readonly log: Logger;
  /** Closes what the process holds (pages, database), after the last answer. */
  readonly release: () => Promise<void>;
  /** How long answers that are under way may take. */
  readonly graceMs?: number;
}

const defaultGraceMs = 10_000;
const sweepMs = 50;

/**
 * Ends a server without cutting anybody off: from `drain()` on it is not ready, takes no new connections, lets the
 * answers under way finish for up to ten seconds, closes what it holds and resolves.
 */
export class Shutdown {
  readonly #options: ShutdownOptions;
  #draining: Promise<void> | null = null;
  /** Every open connection: what was upgraded to a socket is no longer known to the HTTP server. */
  readonly #connections = new Set<Duplex>();
  readonly #upgraded = new Set<Duplex>();

  constructor(options: ShutdownOptions) {
    this.#options = options;
    // While draining, each answer is its connection's last.
    options.server.prependListener("request", (_request, response: ServerResponse) => {
      if (this.#draining !== null) response.shouldKeepAlive = false;
    });
    options.server.on("connection", (socket) => remember(this.#connections, socket));
  }

  /** Ends a socket as soon as draining begins: there is no answer to wait for on it. */
  endWith(socket: Duplex): void {
    remember(this.#upgraded, socket);
  }

  get isDraining(): boolean {
    return this.#draining !== null;
  }

  /** Begins to drain, once; every caller waits for the same end. */
  drain(reason: string): Promise<void> {
    return (this.#draining ??= this.#run(reason));
  }

  async #run(reason: string): Promise<void> {
    const { server, log, release, graceMs = defaultGraceMs } = this.#options;
    log.info({ reason }, "stopping");
    const closed = new Promise<void>((resolve) => {
      server.close(() => resolve());
    });
    server.closeIdleConnections();
    for (const socket of this.#upgraded) socket.destroy();
    // An answer that was under way leaves its connection open for a next request, which shall not come.
    const sweep = setInterval(() => server.closeIdleConnections(), sweepMs);
    const tooLong = setTimeout(() => {
      log.warn("closing connections that are still open");
      for (const socket of this.#connections) socket.destroy();
    }, graceMs);
    await closed;
    clearTimeout(tooLong);
    clearInterval(sweep);
    await release();
    log.info("stopped");
  }
}

function remember(sockets: Set<Duplex>, socket: Duplex): void {
  sockets.add(socket);
  socket.once("close", () => sockets.delete(socket));
}

/** Drains on SIGTERM and SIGINT, and when the supervisor that started this process is gone; a second signal ends at once. */
export function stopOnSignals(shutdown: Shutdown, log: Logger): void {
  async function stop(reason: string): Promise<void> {
    if (shutdown.isDraining) process.exit(1);
    try {
      await shutdown.drain(reason);
      process.exit(0);
    } catch (err) {
      log.error({ err }, "could not stop cleanly");
      process.exit(1);
    }
  }
  process.on("SIGTERM", () => void stop("SIGTERM"));
  process.on("SIGINT", () => void stop("SIGINT"));
  process.on("disconnect", () => {
    if (!shutdown.isDraining) void stop("the supervisor is gone");
  });
}
