import type { IncomingMessage } from "node:http";
import type { AnyTRPCProcedure, AnyTRPCRouter } from "@trpc/server";
import { isLazy, proceduresOf, typeOf } from "./internals.ts";

/** What a request to the tRPC address asks for, when it is plain JSON. */
export interface Target {
  /** One call, or those of a batch, in order; a procedure is undefined where there is none of that name. */
  readonly paths: readonly string[];
  readonly procedures: readonly (AnyTRPCProcedure | undefined)[];
  readonly isBatch: boolean;
  readonly query: string;
}

/**
 * Reads a request's address and headers. Null for whatever is not a plain JSON call (streams, subscriptions, form
 * data, lazy routers, odd addresses): tRPC's own adapter knows best what to do with those.
 */
export function leanTarget(
  request: IncomingMessage,
  prefix: string,
  router: AnyTRPCRouter,
): Target | null {
  const url = request.url ?? "";
  if (!isPlainJson(request) || url.includes("#")) return null;
  const mark = url.indexOf("?");
  const path = mark === -1 ? url.slice(prefix.length) : url.slice(prefix.length, mark);
  const query = mark === -1 ? "" : url.slice(mark + 1);
  if (path.includes("%") || query.includes("connectionParams")) return null;
  const isBatch = query !== "" && isBatchQuery(query);
  const paths = isBatch ? path.split(",") : [path];
  const procedures = proceduresAt(router, paths);
  return procedures && { paths, procedures, isBatch, query };
}

function proceduresAt(
  router: AnyTRPCRouter,
  paths: readonly string[],
): (AnyTRPCProcedure | undefined)[] | null {
  const procedures = proceduresOf(router);
  const found: (AnyTRPCProcedure | undefined)[] = [];
  for (const path of paths) {
    const procedure = procedures[path];
    if (procedure === undefined && isLazy(router)) return null;
    if (procedure !== undefined && typeOf(procedure) === "subscription") return null;
    found.push(procedure);
  }
  return found;
}

function isBatchQuery(query: string): boolean {
  if (query.startsWith("batch=1") && (query.length === 7 || query[7] === "&")) return true;
  if (query.startsWith("input=") && !query.includes("&")) return false;
  return new URLSearchParams(query).get("batch") === "1";
}

function isPlainJson({ method, headers }: IncomingMessage): boolean {
  if (method !== "GET" && method !== "POST") return false;
  if (headers["trpc-accept"] !== undefined) return false;
  if (headers.accept?.includes("application/jsonl")) return false;
  const type = headers["content-type"];
  if (type === undefined) return method === "GET";
  if (type === "application/json") return true;
  return type.split(";", 1)[0]?.trim().toLowerCase() === "application/json";
}
