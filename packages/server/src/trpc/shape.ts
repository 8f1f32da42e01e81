import type { AnyTRPCRouter, TRPCError, TRPCErrorShape } from "@trpc/server";
import { getTRPCErrorShape } from "@trpc/server";
import { getHTTPStatusCode } from "@trpc/server/http";
import type { CallType } from "./internals.ts";
import { configOf } from "./internals.ts";

/** An answer before it is written. */
export interface Answer {
  readonly status: number;
  readonly body: string;
}

/** What is known about a call when it fails. */
export interface FailedCall {
  readonly error: TRPCError;
  readonly type: CallType | "unknown";
  readonly path: string | undefined;
  readonly input: unknown;
  readonly ctx: unknown;
}

/** One entry of an answer, as tRPC's own adapter forms it. */
export type Entry = { error: TRPCErrorShape } | { result: { data: unknown } };

/** The router's own words for a failure (its `errorFormatter` has the last one). */
export function errorEntry(router: AnyTRPCRouter, failed: FailedCall): Entry {
  return {
    error: getTRPCErrorShape({ config: configOf(router), ...failed }) as TRPCErrorShape,
  };
}

/** The HTTP status of one entry or of a batch; 207 when a batch disagrees. */
export function statusOf(entries: Entry | Entry[]): number {
  return getHTTPStatusCode(entries);
}

/** The JSON text of an entry. @throws TypeError when the data cannot be written as JSON */
export function textOfEntry(router: AnyTRPCRouter, entry: Entry): string {
  const { output } = configOf(router).transformer;
  if ("error" in entry) return `{"error":${JSON.stringify(output.serialize(entry.error))}}`;
  const json = JSON.stringify(output.serialize(entry.result.data)) as string | undefined;
  return json === undefined ? '{"result":{}}' : `{"result":{"data":${json}}}`;
}

/** True for data with promises or async iterables in it, which only a streaming link can carry. */
export function isStreamLike(data: unknown): boolean {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false;
  if (Symbol.asyncIterator in data) return true;
  for (const key in data) {
    const value: unknown = (data as Record<string, unknown>)[key];
    if (typeof value !== "object" || value === null) continue;
    if (Symbol.asyncIterator in value) return true;
    if ("then" in value && typeof value.then === "function") return true;
  }
  return false;
}
