/** Did PostgreSQL refuse a row because it points at something that is not there (23503)? */
export function namesNothing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "23503";
}

/** Did PostgreSQL refuse a text with a character that it cannot hold, such as NUL (22021)? Drizzle wraps what it threw. */
export function isUnstorable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return ("code" in error && error.code === "22021") || isUnstorable(error.cause);
}
