/**
 * Pages that are the same for everybody and hold nothing of anybody: kept on the phone, they open without a connection.
 * Their data comes from the phone too, or not at all.
 */
export const shells = [
  "/today",
  "/progress",
  "/history",
  "/history/session",
  "/your-routines",
  "/settings",
  "/before-you-start",
  "/session",
  "/session/summary",
  "/try",
  "/sign-in",
  "/offline",
] as const;
export type Shell = (typeof shells)[number];

/** Pages that are of no use without a connection: there the offline page stands in. */
export const onlineOnly = [
  "/forgot-password",
  "/invite",
  "/join",
  "/notices",
  "/reset-password",
  "/sign-up",
  "/welcome",
] as const;

/** Pages that anybody reads, drawn by the server: they need a connection too. */
export const publicPages = [
  "/",
  "/article",
  "/coaches",
  "/coaches/[id]",
  "/exercises",
  "/exercises/[id]",
  "/not-here",
  "/routines",
  "/routines/[id]",
] as const;

/** Addresses with an id, and the one page behind each: as the server rewrites them. */
const withId: readonly (readonly [RegExp, Shell])[] = [
  [/^\/session\/[^/]+\/summary$/, "/session/summary"],
  [/^\/session\/[^/]+$/, "/session"],
  [/^\/history\/[^/]+$/, "/history/session"],
  [/^\/try\/[^/]+$/, "/try"],
];

/** The page behind an address, when it is one that is kept; null for every other address. */
export function shellOf(pathname: string): Shell | null {
  const path = pathname.length > 1 ? pathname.replace(/\/$/, "") : pathname;
  const own = shells.find((shell) => shell === path);
  return own ?? withId.find(([address]) => address.test(path))?.[1] ?? null;
}

/** What is shown when a page could not be fetched: the front door of whoever keeps the app is their own day. */
export const standInFor = (pathname: string): Shell => (pathname === "/" ? "/today" : "/offline");

/** A session that somebody is in: nothing may pull the page from under it. Its summary is over. */
export const isInSession = (pathname: string): boolean =>
  ["/session", "/try"].includes(shellOf(pathname) ?? "");

/** Says to the server that a page is fetched to be kept, so that it answers with the page itself whoever is signed in. */
export const shellHeader = "fourstep-shell";
