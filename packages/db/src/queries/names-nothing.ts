/** Did PostgreSQL refuse a row because it points at something that is not there (23503)? */
export function namesNothing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "23503";
}

/** Did PostgreSQL refuse a text with a character that it cannot hold, such as NUL (22021)? Drizzle wraps what it threw. */
export function isUnstorable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return ("code" in error && error.code === "22021") || isUnstorable(error.cause);
}

/** Did PostgreSQL refuse a value, rather than fail (classes 22 and 23)? To send the same again is no use. */
export function isUnfit(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return ("code" in error && /^2[23]/.test(String(error.code))) || isUnfit(error.cause);
}
