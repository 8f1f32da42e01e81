import type { IncomingMessage, ServerResponse } from "node:http";
import { TRPCError } from "@trpc/server";
import type { FastRoute } from "../dispatch.ts";
import { compress, encodingFor, worthCompressing } from "../http/compression.ts";
import { comesFromAnotherSite, mayChange } from "../http/cross-site.ts";
import type { Logger } from "../log.ts";
import { loggablePath, slowMilliseconds } from "../log.ts";
import type { HeaderList } from "../security/headers.ts";
import { answerThroughAdapter } from "./adapter.ts";
import { LeanDoor } from "./door.ts";
import type { DoorOptions } from "./door.ts";
import type { Answer, FailedCall } from "./shape.ts";
import { errorEntry, statusOf, textOfEntry } from "./shape.ts";
import { leanTarget } from "./target.ts";

export const trpcPrefix = "/api/trpc/";

export interface TrpcRouteOptions extends Omit<
  DoorOptions,
  "onError" | "bodyLimit" | "batchLimit"
> {
  readonly log: Logger;
  readonly headers: HeaderList;
  /** The public origin of the app, when it is known. */
  readonly ownOrigin: string | null;
}

const bodyLimit = 1024 * 1024;
const batchLimit = 32;

/** `/api/trpc/*`: plain JSON calls through the lean door, everything else through tRPC's own adapter. */
export class TrpcRoute implements FastRoute {
  readonly prefix = trpcPrefix;
  readonly #options: TrpcRouteOptions;
  readonly #doorOptions: DoorOptions;
  readonly #door: LeanDoor;
  readonly #logsCalls: boolean;

  constructor(options: TrpcRouteOptions) {
    this.#options = options;
    this.#doorOptions = {
      router: options.router,
      createContext: options.createContext,
      onError: (failed, requestId) => this.#logFailure(failed, requestId),
      bodyLimit,
      batchLimit,
    };
    this.#door = new LeanDoor(this.#doorOptions);
    this.#logsCalls = options.log.isLevelEnabled("debug");
  }

  async handle(request: IncomingMessage, response: ServerResponse, requestId: string) {
    const startedAt = performance.now();
    if (mayChange(request.method) && comesFromAnotherSite(request, this.#options.ownOrigin)) {
      this.#write(response, requestId, this.#refusal(requestId));
      return;
    }
    const { router } = this.#options;
    const target = leanTarget(request, trpcPrefix, router);
    if (target === null) {
      await this.#stream(request, response, requestId);
      return;
    }
    const answer = await this.#door.answer(request, response, requestId, target);
    const { body } = answer;
    const encoding =
      body.length > worthCompressing ? encodingFor(request.headers["accept-encoding"]) : null;
    if (encoding === null) this.#write(response, requestId, answer);
    else {
      const compressed = await compress(body, encoding);
      this.#writeBytes(response, requestId, answer.status, compressed, encoding);
    }
    const milliseconds = performance.now() - startedAt;
    if (milliseconds > slowMilliseconds || this.#logsCalls) {
      this.#logCall(request, requestId, answer.status, milliseconds);
    }
  }

  #write(response: ServerResponse, requestId: string, answer: Answer) {
    const { body, status } = answer;
    // The header and a text body leave in one write.
    response.writeHead(status, [
      "content-type",
      "application/json",
      "content-length",
      String(Buffer.byteLength(body)),
      "x-request-id",
      requestId,
      ...this.#options.headers,
    ]);
    response.end(body);
  }

  #writeBytes(
    response: ServerResponse,
    requestId: string,
    status: number,
    body: Buffer,
    encoding: string,
  ) {
    response.writeHead(status, [
      "content-type",
      "application/json",
      "content-encoding",
      encoding,
      "content-length",
      String(body.length),
      "x-request-id",
      requestId,
      ...this.#options.headers,
    ]);
    response.end(body);
  }

  async #stream(request: IncomingMessage, response: ServerResponse, requestId: string) {
    const { headers } = this.#options;
    response.setHeader("x-request-id", requestId);
    for (let index = 0; index < headers.length; index += 2) {
      response.setHeader(headers[index]!, headers[index + 1]!);
    }
    const path = request.url!.slice(trpcPrefix.length).split("?", 1)[0]!;
    await answerThroughAdapter(request, response, requestId, path, this.#doorOptions);
  }

  #refusal(requestId: string): Answer {
    const failed: FailedCall = {
      error: new TRPCError({
        code: "FORBIDDEN",
        message: "This request was started by another site, so it was refused.",
      }),
      type: "unknown",
      path: undefined,
      input: undefined,
      ctx: undefined,
    };
    this.#logFailure(failed, requestId);
    const entry = errorEntry(this.#options.router, failed);
    return { status: statusOf(entry), body: textOfEntry(this.#options.router, entry) };
  }

  #logFailure({ error, path, type }: FailedCall, requestId: string): void {
    const facts = { requestId, path: path?.slice(0, 200), type, code: error.code };
    if (error.code === "INTERNAL_SERVER_ERROR") {
      this.#options.log.error({ ...facts, err: error.cause ?? error }, "call failed");
    } else this.#options.log.info(facts, error.message);
  }

  #logCall(request: IncomingMessage, requestId: string, status: number, took: number): void {
    const isSlow = took > slowMilliseconds;
    const facts = {
      requestId,
      path: loggablePath(request.url),
      status,
      milliseconds: Math.round(took),
    };
    this.#options.log[isSlow ? "warn" : "debug"](facts, isSlow ? "slow call" : "call");
  }
}
