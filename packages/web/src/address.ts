/** The sign-in page that leads back to where the person was; home needs no way back. */
export function signInAddress(from: { pathname: string; search: string }, home?: string): string {
  const here = from.pathname + from.search;
  return here === home ? "/sign-in" : `/sign-in?next=${encodeURIComponent(here)}`;
}

/**
 * The query in which a page of signing in or up finds its wish. A link between these pages that was followed before the
 * page's code had come carries none; then the page before it had it.
 */
export function wishedFor(page: { search: string; origin: string }, referrer: string): string {
  if (new URLSearchParams(page.search).has("next") || !URL.canParse(referrer)) return page.search;
  const before = new URL(referrer);
  const isOfSigningIn = ["/sign-in", "/sign-up"].includes(before.pathname);
  return before.origin === page.origin && isOfSigningIn ? before.search : page.search;
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
