import { publicRoutines, sharedDb } from "@fourstep/db";
import { asFeed, rss } from "../../../../features/public/feed/xml.ts";
import { siteOrigin } from "../../../../features/public/site.ts";
import { viewerOfPage } from "../../../../features/public/viewer.ts";
import { words } from "../../../../words.ts";

export const dynamic = "force-dynamic";

const mostEntries = 50;

/** The routines that were published last. */
export async function GET(): Promise<Response> {
  const all = await publicRoutines(sharedDb(), { viewerId: await viewerOfPage() });
  const latest = all
    .toSorted((a, b) => (a.publishedAt < b.publishedAt ? 1 : -1))
    .slice(0, mostEntries);
  return asFeed(
    rss({
      origin: siteOrigin(),
      path: { page: "/routines", feed: "/routines/feed.xml" },
      title: words("public.feedTitle"),
      description: words("public.routinesLede"),
      entries: latest.map(({ routine, author, publishedAt }) => ({
        title: routine.name,
        path: `/routines/${routine.id}`,
        at: publishedAt,
        author: author?.name ?? words("public.name"),
        text: `${routine.audience}. ${routine.why}`,
      })),
    }),
  );
}
