const minute = 60_000;
const day = 24 * 60 * minute;

/** How much somebody may write. */
export interface PostingLimits {
  readonly commentsPerDay: number;
  readonly linksPerComment: number;
}

/** An account begins with little: most of what does harm is written in its first week. `age` in milliseconds. */
export function limitsFor(age: number): PostingLimits {
  if (age < day) return { commentsPerDay: 5, linksPerComment: 0 };
  if (age < 7 * day) return { commentsPerDay: 5, linksPerComment: 2 };
  return { commentsPerDay: 30, linksPerComment: 5 };
}

const link =
  /\b(?:https?:\/\/|www\.)\S|\b[a-z0-9-]+\.(?:com|net|org|info|shop|store|biz|io|ru|cn|xyz|top)\b/giu;

/** How many addresses a text holds, with and without a scheme. */
export const linksIn = (body: string): number => body.match(link)?.length ?? 0;

/** What is left of a text when neither case, marks, signs nor spaces count. */
const plain = (body: string): string =>
  body
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, "");

/** The same was said before, give or take case, accents and signs. Short answers ("Thanks!") may be said again. */
export function isDuplicate(body: string, before: readonly string[]): boolean {
  const said = plain(body);
  return said.length >= 20 && before.some((one) => plain(one) === said);
}

/** Somebody writes faster than people write: the fourth within a minute, the tenth within ten. */
export function looksLikeFlood(before: readonly Date[], now: Date): boolean {
  const within = (span: number) =>
    before.filter((at) => now.getTime() - at.getTime() < span).length;
  return within(minute) >= 3 || within(10 * minute) >= 9;
}

/** What is known of somebody who wants to write. */
export interface Writing {
  readonly body: string;
  readonly joinedAt: Date;
  /** What they wrote in the last 24 hours. */
  readonly before: readonly { readonly body: string; readonly at: Date }[];
  readonly now: Date;
}

export type PostingFault = "flood" | "tooMany" | "links" | "duplicate";

/** Why a text is not taken now; null when it is. */
export function faultOfPost({ body, joinedAt, before, now }: Writing): PostingFault | null {
  const limits = limitsFor(now.getTime() - joinedAt.getTime());
  if (before.length >= limits.commentsPerDay) return "tooMany";
  const moments = before.map(({ at }) => at);
  if (looksLikeFlood(moments, now)) return "flood";
  if (linksIn(body) > limits.linksPerComment) return "links";
  const said = before.map((one) => one.body);
  return isDuplicate(body, said) ? "duplicate" : null;
}
