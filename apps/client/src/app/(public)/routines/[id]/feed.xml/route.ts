import { commentFeed, publicRoutine, sharedDb } from "@fourstep/db";
import { asFeed, rss } from "../../../../../features/public/feed/xml.ts";
import { siteOrigin } from "../../../../../features/public/site.ts";
import { viewerOfPage } from "../../../../../features/public/viewer.ts";
import { words } from "../../../../../words.ts";

export const dynamic = "force-dynamic";

/** What people said of one routine, the latest first; only what anybody may read. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const { id } = await params;
  const viewerId = await viewerOfPage();
  const shown = await publicRoutine(sharedDb(), id, viewerId);
  if (!shown) return new Response(null, { status: 404 });
  const { name } = shown.routine;
  return asFeed(
    rss({
      origin: siteOrigin(),
      path: { page: `/routines/${id}`, feed: `/routines/${id}/feed.xml` },
      title: words("public.commentsOn", { name }),
      description: words("public.commentsFeed", { name }),
      entries: (await commentFeed(sharedDb(), id, viewerId)).map((comment) => ({
        title: words("public.commentBy", { author: comment.author || words("public.somebody") }),
        path: `/routines/${id}?comment=${comment.id}`,
        at: comment.at,
        author: comment.author || words("public.somebody"),
        text: comment.body,
      })),
    }),
  );
}
