import type { ServerResponse } from "node:http";
import { worthCompressing } from "../http/compression.ts";
import { inlineScriptSources } from "../security/inline-scripts.ts";
import type { PageAnswerOptions } from "./page-head.ts";
import { setEncoding } from "./page-head.ts";
import { runScriptsAfterPaint } from "./scripts-after-paint.ts";

/** Sets the headers of a prerendered page; answers the bytes to send. */
export async function finishHeld(
  response: ServerResponse,
  rendered: Buffer,
  { store, policyFor, encoding }: PageAnswerOptions,
): Promise<Buffer> {
  const body = Buffer.from(runScriptsAfterPaint(rendered.toString("utf8")));
  const stored = store.of(body, () => policyFor(inlineScriptSources(body.toString("utf8"))));
  const etag = response.getHeader("etag");
  if (etag !== undefined) store.nameVersion(String(etag), stored);
  if (stored.policy) response.setHeader("content-security-policy", stored.policy);
  let sent: Buffer = body;
  if (encoding !== null && body.length > worthCompressing) {
    sent = stored.compressed.get(encoding) ?? (await store.compressed(stored, body, encoding));
    setEncoding(response, encoding);
  }
  // Next lets shared caches keep a prerendered page for a year, which would outlive an upgrade.
  if (String(response.getHeader("cache-control")).startsWith("s-maxage")) {
    response.setHeader("cache-control", "public, max-age=0, must-revalidate");
  }
  response.setHeader("content-length", sent.length);
  return sent;
}
