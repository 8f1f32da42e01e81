import { exercises } from "@fourstep/core";
import { publicCoaches, publicRoutines, sharedDb } from "@fourstep/db";
import { xmlText } from "../../../features/public/feed/xml.ts";
import { siteOrigin } from "../../../features/public/site.ts";

export const dynamic = "force-dynamic";

const mostCoaches = 5000;

/** Every page that anybody may find. */
export async function GET(): Promise<Response> {
  const [routines, { coaches }] = await Promise.all([
    publicRoutines(sharedDb()),
    publicCoaches(sharedDb(), { words: [], after: "", limit: mostCoaches }),
  ]);
  const pages = [
    ...["/", "/article", "/routines", "/exercises", "/coaches"].map((path) => ({ path, at: null })),
    ...routines.map(({ routine, updatedAt }) => ({
      path: `/routines/${routine.id}`,
      at: updatedAt,
    })),
    ...exercises.map(({ id }) => ({ path: `/exercises/${id}`, at: null })),
    ...coaches.map(({ id }) => ({ path: `/coaches/${id}`, at: null })),
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
