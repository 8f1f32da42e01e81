import { headers } from "next/headers";

/**
 * Whose eyes this page is drawn for: somebody who blocked or is blocked, and must be shown a page of their own. Null for
 * everybody else, signed in or not: they all get the same page, which is kept. Only the server in front sets the header.
 */
export async function viewerOfPage(): Promise<string | null> {
  return (await headers()).get("x-fourstep-viewer");
}
