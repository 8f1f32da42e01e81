import type { IncomingMessage } from "node:http";
import { isPublicPath } from "./public-address.ts";
import { viewerHeader } from "./viewer-header.ts";

/**
 * Says to a public page for whose eyes it is drawn, however it is asked for: whoever blocked or is blocked must not be
 * shown what everybody is. Answers whether it has to be drawn for them alone.
 * @param ownEyes who the request is from, when that makes a difference; null for everybody else
 */
export async function nameViewer(
  request: IncomingMessage,
  ownEyes: (request: IncomingMessage) => Promise<string | null>,
): Promise<boolean> {
  delete request.headers[viewerHeader];
  if (request.headers.cookie === undefined || !isPublicPath(request.url ?? "/")) return false;
  const viewerId = await ownEyes(request);
  if (viewerId === null) return false;
  request.headers[viewerHeader] = viewerId;
  return true;
}
