const named: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};
// What no XML may hold, however it is written; and what turns the direction of the text around it.
const forbidden =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\u202a-\u202e\u2066-\u2069]|[\ud800-\udfff]/gu;

/** Text inside an element or an attribute. */
export const xmlText = (text: string): string =>
  text.replaceAll(forbidden, "").replaceAll(/[&<>"']/g, (one) => named[one] ?? "");

export interface FeedEntry {
  readonly title: string;
  /** From the site's own root. */
  readonly path: string;
  readonly at: string;
  readonly author: string;
  readonly text: string;
}

/** RSS 2.0, as every reader of feeds knows it. */
export function rss({
  origin,
  path,
  title,
  description,
  entries,
}: {
  origin: string;
  /** The page that the feed belongs to, and the feed itself. */
  path: { readonly page: string; readonly feed: string };
  title: string;
  description: string;
  entries: readonly FeedEntry[];
}): string {
  const items = entries.map(
    ({ title: name, path: entry, at, author, text }) => `
    <item>
      <title>${xmlText(name)}</title>
      <link>${xmlText(origin + entry)}</link>
      <guid>${xmlText(origin + entry)}</guid>
      <pubDate>${new Date(at).toUTCString()}</pubDate>
      <dc:creator>${xmlText(author)}</dc:creator>
      <description>${xmlText(text)}</description>
    </item>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/">
  <channel>
    <title>${xmlText(title)}</title>
    <link>${xmlText(origin + path.page)}</link>
    <atom:link href="${xmlText(origin + path.feed)}" rel="self" type="application/rss+xml"/>
    <description>${xmlText(description)}</description>
    <language>en</language>${items.join("")}
  </channel>
</rss>
`;
}

export const asFeed = (xml: string): Response =>
  new Response(xml, { headers: { "content-type": "application/rss+xml; charset=utf-8" } });
