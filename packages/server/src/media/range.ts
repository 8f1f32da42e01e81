/** A stretch of bytes, both ends included. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/**
 * The stretch that a `range` header asks for (RFC 9110, section 14): the whole when there is none or it is of another
 * kind, null when nothing of it lies inside. Of several only one is given, which the standard allows.
 */
export function rangeIn(header: string | undefined, bytes: number): ByteRange | "whole" | null {
  const [, first = "", last = ""] = /^bytes=(\d*)-(\d*)$/.exec(header ?? "") ?? [];
  if (first === "" && last === "") return "whole";
  const start = first === "" ? Math.max(0, bytes - Number(last)) : Number(first);
  const end = first === "" || last === "" ? bytes - 1 : Math.min(Number(last), bytes - 1);
  return start > end || start >= bytes ? null : { start, end };
}
