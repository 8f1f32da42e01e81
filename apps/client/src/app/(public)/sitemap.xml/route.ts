import { exercises } from "@fourstep/core";
import { publicRoutines, sharedDb } from "@fourstep/db";
import { xmlText } from "../../../features/public/feed/xml.ts";
import { siteOrigin } from "../../../features/public/site.ts";

export const dynamic = "force-dynamic";

/** Every page that anybody may find. */
export async function GET(): Promise<Response> {
  const routines = await publicRoutines(sharedDb());
  const coaches = new Set(routines.flatMap(({ author }) => (author?.hasPage ? author.id : [])));
  const pages = [
    ...["/", "/article", "/routines", "/exercises"].map((path) => ({ path, at: null })),
    ...routines.map(({ routine, updatedAt }) => ({
      path: `/routines/${routine.id}`,
      at: updatedAt,
    })),
    ...exercises.map(({ id }) => ({ path: `/exercises/${id}`, at: null })),
    ...[...coaches].map((id) => ({ path: `/coaches/${id}`, at: null })),
  ];
  const urls = pages.map(
    ({ path, at }) =>
      `<url><loc>${xmlText(siteOrigin() + path)}</loc>${at === null ? "" : `<lastmod>${at}</lastmod>`}</url>`,
  );
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join("\n")}</urlset>\n`,
    { headers: { "content-type": "application/xml; charset=utf-8" } },
  );
}
