import type { IncomingMessage, ServerResponse } from "node:http";
import type { AnyTRPCRouter } from "@trpc/server";
import { callTRPCProcedure, getTRPCErrorFromUnknown, TRPCError } from "@trpc/server";
import { allowedType, commonType, typeOrUnknown } from "./call-type.ts";
import { configOf } from "./internals.ts";
import { Inputs } from "./inputs.ts";
import type { Answer, Entry, FailedCall } from "./shape.ts";
import { errorEntry, isStreamLike, statusOf, textOfEntry } from "./shape.ts";
import type { Target } from "./target.ts";

export interface DoorOptions {
  readonly router: AnyTRPCRouter;
  /** Makes the context of one request; what it throws becomes the answer. */
  readonly createContext: (
    request: IncomingMessage,
    response: ServerResponse,
    requestId: string,
  ) => unknown;
  /** Told about every failed call. */
  readonly onError: (failed: FailedCall, requestId: string) => void;
  /** Bytes a body may have. */
  readonly bodyLimit: number;
  /** Calls a batch may have. */
  readonly batchLimit: number;
}

const unsupportedStream = {
  code: "UNSUPPORTED_MEDIA_TYPE",
  message: "Cannot use stream-like response in non-streaming request - use httpBatchStreamLink",
} as const;

/** One HTTP request on its way through the door. */
interface Asked {
  readonly method: string | undefined;
  readonly requestId: string;
  readonly target: Target;
  readonly inputs: Inputs;
  readonly ctx: unknown;
  /** Why there is no context; each call fails with it. */
  readonly ctxError: TRPCError | null;
}

/** Answers plain JSON calls over `callTRPCProcedure`, in the same words as tRPC's own adapter. */
export class LeanDoor {
  readonly #options: DoorOptions;

  constructor(options: DoorOptions) {
    this.#options = options;
  }

  /** The answer to a request; never rejects. */
  async answer(
    request: IncomingMessage,
    response: ServerResponse,
    requestId: string,
    target: Target,
  ): Promise<Answer> {
    const { router, createContext, bodyLimit, batchLimit } = this.#options;
    let type: FailedCall["type"] = "unknown";
    let ctx: unknown;
    try {
      type = commonType(target, batchLimit);
      let ctxError: TRPCError | null = null;
      try {
        ctx = await createContext(request, response, requestId);
      } catch (cause) {
        ctxError = getTRPCErrorFromUnknown(cause);
      }
      const { input } = configOf(router).transformer;
      const size = target.isBatch ? target.paths.length : 0;
      const inputs = new Inputs(request, target.query, size, input, bodyLimit);
      const asked: Asked = { method: request.method, requestId, target, inputs, ctx, ctxError };
      if (target.isBatch) return await this.#batch(asked);
      const entry = await this.#call(asked, 0);
      if ("result" in entry) {
        if (isStreamLike(entry.result.data)) throw new TRPCError(unsupportedStream);
        return { status: 200, body: textOfEntry(router, entry) };
      }
      return { status: statusOf(entry), body: textOfEntry(router, entry) };
    } catch (cause) {
      return this.#failure(cause, type, ctx, requestId);
    }
  }

  /** Several calls at once, each with its own outcome. */
  async #batch(asked: Asked): Promise<Answer> {
    const { router } = this.#options;
    const { target, inputs, ctx } = asked;
    const entries = await Promise.all(target.paths.map((_, index) => this.#call(asked, index)));
    const checked = entries.map((entry, index): Entry => {
      if ("error" in entry || !isStreamLike(entry.result.data)) return entry;
      return errorEntry(router, {
        error: new TRPCError(unsupportedStream),
        type: typeOrUnknown(target.procedures[index]),
        path: target.paths[index],
        input: inputs.known(index),
        ctx,
      });
    });
    const texts = checked.map((entry) => textOfEntry(router, entry));
    return { status: statusOf(checked), body: `[${texts.join(",")}]` };
  }

  async #call(asked: Asked, index: number): Promise<Entry> {
    const { target, inputs, ctx, ctxError } = asked;
    const path = target.paths[index]!;
    const procedure = target.procedures[index];
    try {
      const type = allowedType(procedure, path, asked.method);
      if (ctxError !== null) throw ctxError;
      const data: unknown = await callTRPCProcedure({
        router: this.#options.router,
        path,
        type,
        ctx,
        // Bound rather than an arrow function: the loader gives each of those a name when it is made, which takes longer.
        getRawInput: inputs.read.bind(inputs, index),
        // A plain call is short; watching for its caller to leave would cost more than finishing it.
        signal: undefined,
        batchIndex: index,
      });
      return { result: { data } };
    } catch (cause) {
      const failed: FailedCall = {
        error: getTRPCErrorFromUnknown(cause),
        type: typeOrUnknown(procedure),
        path,
        input: inputs.known(index),
        ctx,
      };
      this.#options.onError(failed, asked.requestId);
      return errorEntry(this.#options.router, failed);
    }
  }

  /** A failure of the request as a whole: no context, a mixed batch, data that JSON cannot carry. */
  #failure(cause: unknown, type: FailedCall["type"], ctx: unknown, requestId: string): Answer {
    const error = getTRPCErrorFromUnknown(cause);
    const failed: FailedCall = { error, type, path: undefined, input: undefined, ctx };
    this.#options.onError(failed, requestId);
    const entry = errorEntry(this.#options.router, failed);
    return { status: statusOf(entry), body: textOfEntry(this.#options.router, entry) };
  }
}
