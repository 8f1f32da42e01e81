import { siteOrigin } from "../../../features/public/site.ts";

export const dynamic = "force-dynamic";

/** What is public may be found; what people sign in for may not, and says so in its own head too. */
export function GET(): Response {
  const lines = ["User-agent: *", "Disallow: /api/", "Disallow: /media/", "Allow: /", ""];
  return new Response([...lines, `Sitemap: ${siteOrigin()}/sitemap.xml`, ""].join("\n"), {
    headers: { "content-type": "text/plain; charset=utf-8" },
  });
}
