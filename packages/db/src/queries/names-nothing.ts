/** Did PostgreSQL refuse a row because it points at something that is not there (23503)? */
export function namesNothing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "23503";
}
