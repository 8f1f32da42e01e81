import { createHash } from "node:crypto";

const script = /<script\b([^>]*)>([\s\S]*?)<\/script\s*>/gi;
const withSource = /\ssrc\s*=/i;
const typeAttribute = /\stype\s*=\s*["']?([^"'\s>]+)/i;
const executableType =
  /^(?:module|text\/javascript|application\/javascript|importmap|speculationrules)$/i;

/**
 * The CSP sources (`'sha256-…'`) of the inline scripts of a page, each once, in order. Data blocks such as
 * `application/ld+json` run nothing and need none.
 */
export function inlineScriptSources(html: string): string[] {
  const sources = new Set<string>();
  for (const [, attributes = "", body = ""] of html.matchAll(script)) {
    if (withSource.test(attributes) || body === "") continue;
    const type = typeAttribute.exec(attributes)?.[1];
    if (type !== undefined && !executableType.test(type)) continue;
    // The browser hashes the text as it parsed it, in which every line ends with a plain line feed.
    const text = body.replaceAll(/\r\n?/g, "\n");
    sources.add(`'sha256-${createHash("sha256").update(text, "utf8").digest("base64")}'`);
  }
  return [...sources];
}
