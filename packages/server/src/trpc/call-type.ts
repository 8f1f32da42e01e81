import type { AnyTRPCProcedure } from "@trpc/server";
import { TRPCError } from "@trpc/server";
import type { CallType } from "./internals.ts";
import { typeOf } from "./internals.ts";
import type { FailedCall } from "./shape.ts";
import type { Target } from "./target.ts";

/**
 * The type that all calls of a request share; unknown when there is no such procedure.
 *
 * @throws TRPCError for a batch of both queries and mutations, or of more calls than allowed
 */
export function commonType(target: Target, batchLimit: number): FailedCall["type"] {
  if (target.isBatch && target.paths.length > batchLimit) {
    throw new TRPCError({ code: "BAD_REQUEST", message: "Batch call exceeds maximum size" });
  }
  let common: FailedCall["type"] = "unknown";
  for (const procedure of target.procedures) {
    if (procedure === undefined) continue;
    const type = typeOf(procedure);
    if (type === common) continue;
    if (common === "unknown") {
      common = type;
      continue;
    }
    throw new TRPCError({
      code: "BAD_REQUEST",
      message: `Cannot mix procedure types in call: ${common}, ${type}`,
    });
  }
  return common;
}

/** The type of a procedure that may be called with this method. @throws TRPCError */
export function allowedType(
  procedure: AnyTRPCProcedure | undefined,
  path: string,
  method: string | undefined,
): CallType {
  if (procedure === undefined) {
    throw new TRPCError({ code: "NOT_FOUND", message: `No procedure found on path "${path}"` });
  }
  const type = typeOf(procedure);
  if (method !== (type === "mutation" ? "POST" : "GET")) {
    throw new TRPCError({
      code: "METHOD_NOT_SUPPORTED",
      message: `Unsupported ${method}-request to ${type} procedure at path "${path}"`,
    });
  }
  return type;
}

/** The type of a procedure that may not exist. */
export function typeOrUnknown(procedure: AnyTRPCProcedure | undefined): FailedCall["type"] {
  return procedure === undefined ? "unknown" : typeOf(procedure);
}
