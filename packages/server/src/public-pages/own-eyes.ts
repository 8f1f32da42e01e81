import type { IncomingMessage } from "node:http";
import { viewerFrom } from "@fourstep/auth";
import type { AppName } from "@fourstep/core";
import { hasBlocks } from "@fourstep/db";
import type { Db } from "@fourstep/db";

/** How long it is believed that somebody has no blocks; their own new block shows from the next look at it. */
const believedMs = 1000;
const mostRemembered = 5000;

/** Tells who of the signed-in people has to be shown public pages of their own: those with a block, either way. */
export function ownEyes(app: AppName, db: Db) {
  const known = new Map<string, { readonly until: number; readonly has: Promise<boolean> }>();

  function asked(viewerId: string): Promise<boolean> {
    const now = performance.now();
    const before = known.get(viewerId);
    if (before && before.until > now) return before.has;
    if (known.size >= mostRemembered) known.clear();
    const has = hasBlocks(db, viewerId);
    known.set(viewerId, { until: now + believedMs, has });
    has.catch(() => known.delete(viewerId));
    return has;
  }

  return async (request: IncomingMessage): Promise<string | null> => {
    const viewer = await viewerFrom(request.headers.cookie, app, db);
    if (!viewer) return null;
    return (await asked(viewer.id)) ? viewer.id : null;
  };
}
