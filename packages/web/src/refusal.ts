import type { Refusal } from "@fourstep/core";
import type { AppRouter } from "@fourstep/api";
import { TRPCClientError } from "@trpc/client";

/** Did the product say no (rather than fail)? With `refusal`: did it say no in this way? */
export function isRefusal(error: unknown, refusal?: Refusal): boolean {
  if (!(error instanceof TRPCClientError)) return false;
  const code: unknown = (error as TRPCClientError<AppRouter>).data?.code;
  if (code === undefined || code === "INTERNAL_SERVER_ERROR") return false;
  return refusal === undefined || code === refusal;
}

/** The form field that a refusal belongs to, when it belongs to one. */
export function fieldOf(error: unknown): string | undefined {
  if (!(error instanceof TRPCClientError)) return undefined;
  const field: unknown = (error.data as { field?: unknown } | undefined)?.field;
  return typeof field === "string" ? field : undefined;
}
