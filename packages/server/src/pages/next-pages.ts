import { randomBytes } from "node:crypto";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { encodingFor } from "../http/compression.ts";
import type { Duplex } from "node:stream";
import type { Logger } from "../log.ts";
import { loggablePath, slowMilliseconds } from "../log.ts";
import type { HeaderList } from "../security/headers.ts";
import { contentSecurityPolicy } from "../security/policy.ts";
import type { Shutdown } from "../shutdown.ts";
import { CompressedStore } from "./compressed-store.ts";
import { dressPageAnswer } from "./page-answer.ts";

type NextHandle = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

export interface PagesOptions {
  /** Next's own request handler. */
  readonly next: NextHandle;
  readonly dev: boolean;
  readonly https: boolean;
  readonly headers: HeaderList;
  readonly log: Logger;
  /** Tells Next's own handlers, by request headers, what they cannot see for themselves. */
  readonly introduce: (request: IncomingMessage) => void;
}

/** Prerendered pages whose policy and compressed body are remembered. */
const rememberedPages = 1000;

/** Hands requests to Next, with the headers, the policy and the encoding that its answers need. */
export function createPages({ next, dev, https, headers, log, introduce }: PagesOptions) {
  const store = new CompressedStore(rememberedPages);
  const policyFor = (scripts: readonly string[]) => contentSecurityPolicy({ scripts, https, dev });
  const devPolicy = policyFor([]);

  return function pages(
    request: IncomingMessage,
    response: ServerResponse,
    requestId: string,
  ): Promise<void> {
    const startedAt = performance.now();
    introduce(request);
    response.setHeader("x-request-id", requestId);
    for (let index = 0; index < headers.length; index += 2) {
      response.setHeader(headers[index]!, headers[index + 1]!);
    }
    if (dev) response.setHeader("content-security-policy", devPolicy);
    else dress(request, response, requestId);
    response.once("close", () => report(request, response, requestId, startedAt));
    return next(request, response);
  };

  function dress(request: IncomingMessage, response: ServerResponse, requestId: string): void {
    const nonce = randomBytes(16).toString("base64");
    const encoding = encodingFor(request.headers["accept-encoding"]);
    // Next puts the nonce of this header into what it renders; what a caller sends under the name must not count.
    request.headers["content-security-policy"] = `script-src 'nonce-${nonce}'`;
    delete request.headers["content-security-policy-report-only"];
    // Compressed here, with brotli and once per version; Next would do it again for each answer.
    delete request.headers["accept-encoding"];
    const onError = (err: unknown) =>
      log.error({ requestId, path: loggablePath(request.url), err }, "page failed");
    dressPageAnswer(request, response, { store, policyFor, nonce, encoding, onError });
  }

  function report(
    request: IncomingMessage,
    response: ServerResponse,
    requestId: string,
    startedAt: number,
  ): void {
    const milliseconds = Math.round(performance.now() - startedAt);
    const status = response.statusCode;
    const facts = { requestId, path: loggablePath(request.url), status, milliseconds };
    if (status >= 500) log.error(facts, "page failed");
    else if (milliseconds > slowMilliseconds && !dev) log.warn(facts, "slow page");
    else log.debug(facts, "page");
  }
}

type Upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => Promise<void>;

/**
 * Lets Next's development server have the sockets that hot reload asks for. Not in production: Node leaves a caller
 * who offers an upgrade without an answer as soon as somebody listens for upgrades.
 */
export function forwardUpgrades(server: Server, upgrade: Upgrade, shutdown: Shutdown): void {
  server.on("upgrade", (request, socket, head) => {
    shutdown.endWith(socket);
    upgrade(request, socket, head).catch(() => socket.destroy());
  });
}
