import type { IncomingMessage, ServerResponse } from "node:http";
import { nodeHTTPRequestHandler } from "@trpc/server/adapters/node-http";
import type { DoorOptions } from "./door.ts";

/**
 * Hands a request to tRPC's own adapter: streams, subscriptions, form data, binary bodies, and whatever else the lean
 * door does not read. Resolves when the answer is finished or the caller has left.
 */
export function answerThroughAdapter(
  request: IncomingMessage,
  response: ServerResponse,
  requestId: string,
  path: string,
  options: DoorOptions,
): Promise<void> {
  return nodeHTTPRequestHandler({
    router: options.router,
    req: request,
    res: response,
    path,
    maxBodySize: options.bodyLimit,
    maxBatchSize: options.batchLimit,
    createContext: async () => await options.createContext(request, response, requestId),
    onError: ({ error, type, path, input, ctx }) =>
      options.onError({ error, type, path, input, ctx }, requestId),
  });
}
