import { Invalid, say } from "@fourstep/core";

/** Where a page ended, as an opaque string for the wire. */
export function pageMark(parts: readonly string[]): string {
  return Buffer.from(JSON.stringify(parts)).toString("base64url");
}

/** The inverse; refuses what no page of ours ended with. */
export function readPageMark(mark: string, check: (parts: readonly string[]) => boolean): string[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(mark, "base64url").toString("utf8"));
    if (Array.isArray(parts) && parts.every((part) => typeof part === "string") && check(parts)) {
      return parts;
    }
  } catch {
    // Not JSON: refused below.
  }
  throw new Invalid(say("refusal.invalid"));
}
