import type { IncomingMessage, ServerResponse } from "node:http";
import { requestIdOf } from "./http/request-id.ts";
import type { Logger } from "./log.ts";
import { loggablePath } from "./log.ts";

type Handle = (
  request: IncomingMessage,
  response: ServerResponse,
  requestId: string,
) => Promise<void> | void;

/** A part of the address space that is answered straight from node:http. */
export interface FastRoute {
  /** Addresses that begin like this belong here. */
  readonly prefix: string;
  handle: Handle;
}

export interface DispatcherOptions {
  /** Looked through in order; live events and media have their place beside tRPC. */
  readonly routes: readonly FastRoute[];
  /** Answers everything else. */
  readonly pages: Handle;
  readonly log: Logger;
}

/** The listener of the server: names each request and hands it to the first route that knows its address. */
export function createDispatcher({ routes, pages, log }: DispatcherOptions) {
  return function dispatch(request: IncomingMessage, response: ServerResponse): void {
    const requestId = requestIdOf(request);
    const handling = handle(request, response, requestId);
    if (handling !== undefined) {
      handling.catch((error: unknown) => failed(request, response, requestId, error));
    }
  };

  function handle(request: IncomingMessage, response: ServerResponse, requestId: string) {
    const url = request.url ?? "/";
    try {
      for (const route of routes) {
        if (url.startsWith(route.prefix)) return route.handle(request, response, requestId);
      }
      return pages(request, response, requestId);
    } catch (error) {
      failed(request, response, requestId, error);
      return undefined;
    }
  }

  function failed(
    request: IncomingMessage,
    response: ServerResponse,
    requestId: string,
    err: unknown,
  ): void {
    log.error({ requestId, path: loggablePath(request.url), err }, "request failed");
    if (response.headersSent) response.destroy();
    else {
      response.writeHead(500, { "content-type": "text/plain", "x-request-id": requestId });
      response.end("Something went wrong on our side.\n");
    }
  }
}
