import { DomainError, say, TooMany } from "@fourstep/core";
import type { TRPCError } from "@trpc/server";

/** One thing that is wrong with an input: where, and what. */
interface Issue {
  readonly path: string;
  readonly message: string;
}

/** What an error tells the browser besides its code: never a stack, never the words of a library or the database. */
export interface ErrorFacts {
  /** Our own sentence, or one for the kind of error. */
  readonly message: string;
  /** The form field that the refusal belongs to. */
  readonly field?: string;
  readonly issues?: readonly Issue[];
  readonly retryAfterSeconds?: number;
}

type Refused = Error & { readonly issues: readonly { path: PropertyKey[]; message: string }[] };

/** Is this what a schema throws? Known by its shape: only core knows the library behind the schemas. */
const isRefused = (cause: Error | undefined): cause is Refused =>
  cause?.name === "ZodError" && "issues" in cause && Array.isArray(cause.issues);

/** Reads what may be told out of an error, and masks the rest; the log keeps the cause. */
export function errorFacts(error: TRPCError): ErrorFacts {
  const { cause, code } = error;
  if (cause instanceof DomainError) {
    return {
      message: cause.message,
      ...(cause.field !== undefined && { field: cause.field }),
      ...(cause instanceof TooMany && { retryAfterSeconds: cause.retryAfterSeconds }),
    };
  }
  if (isRefused(cause)) {
    const issues = cause.issues.map(({ path, message }) => ({ path: path.join("."), message }));
    const field = issues[0]?.path.split(".")[0];
    return { message: say("refusal.invalid"), ...(field && { field }), issues };
  }
  if (code === "INTERNAL_SERVER_ERROR") return { message: say("refusal.unknown") };
  return { message: error.message };
}
