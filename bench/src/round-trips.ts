import { connect, createServer } from "node:net";
import type { AddressInfo, Socket } from "node:net";

/** A way to PostgreSQL that counts how often somebody waits for an answer. */
export interface Counter {
  readonly url: string;
  /** Round trips so far: each ends with a Sync, or is a simple Query. */
  count(): number;
  close(): Promise<void>;
}

const sync = "S".charCodeAt(0);
const simpleQuery = "Q".charCodeAt(0);

/** Passes everything on to the server of `databaseUrl`, and reads along what the product sends. */
export async function countRoundTrips(databaseUrl: string): Promise<Counter> {
  const target = new URL(databaseUrl);
  const sockets = new Set<Socket>();
  let trips = 0;
  const server = createServer((near) => {
    const far = connect(Number(target.port || 5432), target.hostname);
    const read = messageReader((type) => {
      if (type === sync || type === simpleQuery) trips += 1;
    });
    near.on("data", read);
    near.pipe(far).pipe(near);
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on("error", () => socket.destroy());
      socket.on("close", () => sockets.delete(socket));
    }
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const url = new URL(databaseUrl);
  url.hostname = "127.0.0.1";
  url.port = String((server.address() as AddressInfo).port);
  return {
    url: url.href,
    count: () => trips,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/**
 * Reads the frontend's messages of one connection: the first has no type, each later one is a type byte and a length
 * that counts itself.
 */
export function messageReader(onMessage: (type: number) => void): (chunk: Buffer) => void {
  let pending = Buffer.alloc(0);
  let isStarted = false;
  return (chunk) => {
    pending = Buffer.concat([pending, chunk]);
    while (true) {
      const typeBytes = isStarted ? 1 : 0;
      if (pending.length < typeBytes + 4) return;
      const length = typeBytes + pending.readUInt32BE(typeBytes);
      if (pending.length < length) return;
      if (isStarted) onMessage(pending[0]!);
      isStarted = true;
      pending = pending.subarray(length);
    }
  };
}
