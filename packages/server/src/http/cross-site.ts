import type { IncomingMessage } from "node:http";

/** True for a method that may change something. */
export function mayChange(method: string | undefined): boolean {
  return method !== "GET" && method !== "HEAD" && method !== "OPTIONS";
}

/**
 * True when a browser says that another site started this request. Every browser in use sends `Origin` with a
 * POST; a caller that sends neither `Origin` nor `Sec-Fetch-Site` is no browser and carries no borrowed cookies.
 * The apps of one host differ only in their port, so "same-site" is another site too.
 *
 * @param ownOrigin the public origin of the app, for when a proxy rewrites `Host`
 */
export function comesFromAnotherSite(request: IncomingMessage, ownOrigin: string | null): boolean {
  const { origin, host, "sec-fetch-site": site } = request.headers;
  if (origin !== undefined) {
    if (origin === ownOrigin) return false;
    const scheme = origin.indexOf("://");
    return scheme === -1 || host === undefined || origin.slice(scheme + 3) !== host;
  }
  return site === "cross-site" || site === "same-site";
}
