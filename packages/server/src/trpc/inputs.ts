import type { IncomingMessage } from "node:http";
import { TRPCError } from "@trpc/server";
import { BodyInterrupted, BodyTooLarge, textOf } from "../http/body.ts";

interface Transformer {
  deserialize(value: unknown): unknown;
}

/**
 * The inputs of one HTTP request: of its one call, or of each call of a batch. Nothing is read or parsed before a
 * procedure asks, as in tRPC's own adapter: a stranger is refused before a byte of their body is kept.
 */
export class Inputs {
  #parsed: unknown;
  #isParsed = false;
  #pending: Promise<unknown> | null = null;
  readonly #request: IncomingMessage;
  readonly #query: string;
  readonly #batchSize: number;
  readonly #transformer: Transformer;
  readonly #limit: number;

  /**
   * @param query the part of the address after `?`
   * @param batchSize number of calls in a batch; 0 for a single call
   * @param limit bytes that a body may have
   */
  constructor(
    request: IncomingMessage,
    query: string,
    batchSize: number,
    transformer: Transformer,
    limit: number,
  ) {
    this.#request = request;
    this.#query = query;
    this.#batchSize = batchSize;
    this.#transformer = transformer;
    this.#limit = limit;
  }

  /** The input of one call, parsed once for all of them. @throws TRPCError */
  async read(index: number): Promise<unknown> {
    if (!this.#isParsed) await (this.#pending ??= this.#parse());
    return this.known(index);
  }

  /** The input of one call if somebody has read it already. */
  known(index: number): unknown {
    if (this.#batchSize === 0) return this.#parsed;
    return (this.#parsed as Record<number, unknown> | undefined)?.[index];
  }

  async #parse(): Promise<void> {
    try {
      const raw: unknown =
        this.#request.method === "GET"
          ? parsed(queryInput(this.#query))
          : JSON.parse(await textOf(this.#request, this.#limit));
      this.#parsed = this.#deserialized(raw);
      this.#isParsed = true;
    } catch (cause) {
      throw asTrpcError(cause);
    }
  }

  #deserialized(raw: unknown): unknown {
    if (raw === undefined) return undefined;
    if (this.#batchSize === 0) return this.#transformer.deserialize(raw);
    if (typeof raw !== "object" || raw === null || Array.isArray(raw)) {
      throw new TRPCError({
        code: "BAD_REQUEST",
        message: '"input" needs to be an object when doing a batch call',
      });
    }
    const inputs: Record<number, unknown> = {};
    for (let index = 0; index < this.#batchSize; index += 1) {
      const input = (raw as Record<number, unknown>)[index];
      if (input !== undefined) inputs[index] = this.#transformer.deserialize(input);
    }
    return inputs;
  }
}

function parsed(text: string | null): unknown {
  return text ? JSON.parse(text) : undefined;
}

/** The `input` parameter of a query string, decoded as URLSearchParams does, without making one where it can be avoided. */
export function queryInput(query: string): string | null {
  const start = query.startsWith("input=") ? 6 : query.startsWith("batch=1&input=") ? 14 : -1;
  if (start !== -1 && !query.includes("&", start)) {
    const value = query.slice(start);
    try {
      return decodeURIComponent(value.includes("+") ? value.replaceAll("+", " ") : value);
    } catch {
      // URLSearchParams forgives what decodeURIComponent does not.
    }
  }
  return query === "" ? null : new URLSearchParams(query).get("input");
}

function asTrpcError(cause: unknown): TRPCError {
  if (cause instanceof TRPCError) return cause;
  if (cause instanceof BodyTooLarge) return new TRPCError({ code: "PAYLOAD_TOO_LARGE" });
  if (cause instanceof BodyInterrupted)
    return new TRPCError({ code: "CLIENT_CLOSED_REQUEST", cause });
  return new TRPCError({
    code: "BAD_REQUEST",
    message: cause instanceof Error ? cause.message : "Invalid input",
    cause,
  });
}
