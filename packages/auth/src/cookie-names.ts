import type { AppName } from "@fourstep/core";

/**
 * The cookies of one app. Cookies ignore ports, so that two apps on one host would take each other's under
 * next-auth's own names. On https the prefix makes browsers refuse them over http.
 */
export function cookieNames(app: AppName, secure: boolean) {
  const prefix = `${secure ? "__Secure-" : ""}fourstep-${app}`;
  return {
    session: `${prefix}.session`,
    csrf: `${prefix}.csrf`,
    callback: `${prefix}.callback`,
  };
}

/** One cookie's value out of a `Cookie` header, without parsing the others; null when it is not there. */
export function cookieIn(header: string, name: string): string | null {
  const wanted = `${name}=`;
  let at = header.startsWith(wanted) ? 0 : -1;
  if (at === -1) {
    // A name counts only at the start of a pair: "x-name=" is another cookie.
    for (let from = header.indexOf(wanted); from !== -1; from = header.indexOf(wanted, from + 1)) {
      const before = header[from - 1];
      if (before === " " || before === ";") {
        at = from;
        break;
      }
    }
  }
  if (at === -1) return null;
  const end = header.indexOf(";", at);
  return header.slice(at + wanted.length, end === -1 ? undefined : end).trim() || null;
}
