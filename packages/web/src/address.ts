/** The sign-in page that leads back to where the person was; home needs no way back. */
export function signInAddress(from: { pathname: string; search: string }, home?: string): string {
  const here = from.pathname + from.search;
  return here === home ? "/sign-in" : `/sign-in?next=${encodeURIComponent(here)}`;
}

/**
 * Where to go after signing in: only ever a path of this site, so that a crafted link cannot send
 * anybody elsewhere.
 */
export function addressAfterSignIn(search: string, home: string): string {
  const next = new URLSearchParams(search).get("next");
  const isOwnPath = next !== null && /^\/(?![/\\])[^\s\\]*$/.test(next);
  return isOwnPath ? next : home;
}
