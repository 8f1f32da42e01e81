/** Something that only a person can put right, said in one sentence that says how. */
export class Refusal extends Error {
  override readonly name = "Refusal";
}

/** The code of a system error (`EACCES`, `ENOENT`, …), or an empty string. */
export function errorCode(error: unknown): string {
  if (typeof error !== "object" || error === null || !("code" in error)) return "";
  return String(error.code);
}
