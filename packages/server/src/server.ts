import { createServer } from "node:http";
import type { RequestListener, Server } from "node:http";

/** Connections outlive the 60 s after which load balancers let go, so that they never send into a closed one. */
const keepAliveMs = 65_000;
const headersMs = 15_000;
const wholeRequestMs = 60_000;

/** A server whose limits keep a slow or silent caller from holding on to it. */
export function createHttpServer(listener: RequestListener): Server {
  const server = createServer(
    { keepAlive: true, keepAliveTimeout: keepAliveMs, noDelay: true },
    listener,
  );
  server.headersTimeout = headersMs;
  server.requestTimeout = wholeRequestMs;
  return server;
}

/** Listens. @throws Error in words for a taken or forbidden port */
export function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(inWords(error, port, host)));
    server.listen(port, host, resolve);
  });
}

function inWords(error: NodeJS.ErrnoException, port: number, host: string): Error {
  const sentences: Record<string, string> = {
    EADDRINUSE: `Port ${port} on ${host} is taken by another program.`,
    EACCES: `Port ${port} is not allowed for this account; choose one above 1023.`,
    EADDRNOTAVAIL: `This machine has no address ${host}.`,
  };
  return new Error(sentences[error.code ?? ""] ?? error.message, { cause: error });
}
