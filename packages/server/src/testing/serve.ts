import { createServer } from "node:http";
import type { RequestListener, Server } from "node:http";
import type { AddressInfo } from "node:net";
import { pino } from "pino";

export const silentLog = pino({ level: "silent" });

export interface Served {
  readonly origin: string;
  readonly server: Server;
  readonly close: () => Promise<void>;
}

/** Serves a listener on a free port of the loopback address. */
export function serve(listener: RequestListener): Promise<Served> {
  const server = createServer(listener);
  return served(server);
}

export async function served(server: Server): Promise<Served> {
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    server,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
