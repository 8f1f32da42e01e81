/**
 * The token of a mailed link. Mails carry it behind the `#`, where no server log sees it; a link that a mail
 * program has rewritten may carry it as a query instead.
 */
export function resetTokenIn(address: { hash: string; search: string }): string | null {
  const behindHash = new URLSearchParams(address.hash.replace(/^#/, "")).get("token");
  return behindHash ?? new URLSearchParams(address.search).get("token");
}
