import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import {
  type Encoding,
  encodingFor,
  isCompressible,
  worthCompressing,
} from "../http/compression.ts";
import { type Logger, loggablePath } from "../log.ts";
import { CompressedStore, type StoredBody } from "../pages/compressed-store.ts";
import { runScriptsAfterPaint } from "../pages/scripts-after-paint.ts";
import type { HeaderList } from "../security/headers.ts";
import { inlineScriptSources } from "../security/inline-scripts.ts";
import { contentSecurityPolicy } from "../security/policy.ts";
import type { Dressed } from "../styles/own-styles.ts";
import { askAsStranger } from "./captured-response.ts";
import { type KeptPage, KeptPages } from "./kept-pages.ts";
import { nameViewer } from "./name-viewer.ts";
import { asksForThePage, type PublicAddress, publicAddress } from "./public-address.ts";

type Pages = (
  request: IncomingMessage,
  response: ServerResponse,
  requestId: string,
) => Promise<void>;

export interface PublicPagesOptions {
  /** Next's own request handler. */
  readonly next: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  /** Answers everything that is not kept here. */
  readonly otherwise: Pages;
  /** The address under which people reach the app: the only host that a page is drawn for. */
  readonly host: string;
  readonly https: boolean;
  readonly headers: HeaderList;
  readonly log: Logger;
  /** Whoever has to be shown a page of their own, because they blocked or are blocked; null for all others. */
  readonly ownEyes: (request: IncomingMessage) => Promise<string | null>;
  /** False while nothing is known of what changes: then every page is drawn. */
  readonly isSighted: () => boolean;
  /** Puts into a page what it wears. */
  readonly dress: (html: string) => Promise<Dressed>;
  readonly mostPages?: number;
}

/** A page as it was drawn, with all that can be worked out of it beforehand. */
interface DrawnPage extends KeptPage {
  readonly status: number;
  readonly etag: string;
  readonly head: readonly string[];
  readonly body: Buffer;
  readonly isSmallOrPacked: boolean;
  /** It says that there is no such page. */
  readonly isMissingPage: boolean;
  readonly stored: StoredBody;
}

/** Next leaves what it says of a missing page to a script; this page says it without one. */
const notHere: PublicAddress = { key: "/not-here", tags: [] };
const forAll = "public, max-age=0, must-revalidate";
const forNobody = "no-store";
const defaultPages = 200;
const mostBytes = 64 * 1024 * 1024;
const oldestMs = 10 * 60_000;
/** Headers of a drawn page that hold for whoever gets it. */
const lasting = ["content-type", "link", "location", "x-robots-tag", "content-disposition"];

/**
 * Public pages, drawn once for everybody and kept until what they show changes. A page is drawn for nobody in
 * particular, so that nothing of anybody can be kept; its scripts are named in its policy by what they say.
 */
export function createPublicPages(options: PublicPagesOptions) {
  const { next, otherwise, host, https, headers, log, ownEyes, isSighted, dress } = options;
  const { mostPages = defaultPages } = options;
  const kept = new KeptPages<DrawnPage>({ mostPages, mostBytes, oldestMs });
  const store = new CompressedStore(mostPages);

  async function publicPages(
    request: IncomingMessage,
    response: ServerResponse,
    requestId: string,
  ): Promise<void> {
    const isTheirsAlone = await nameViewer(request, ownEyes);
    const address = publicAddress(request.url ?? "/");
    // Whoever is signed in has their front door elsewhere.
    const isElsewhere = address?.key === "/" && request.headers.cookie !== undefined;
    if (
      !address ||
      isTheirsAlone ||
      isElsewhere ||
      !isSighted() ||
      !asksForThePage(request.method, request.headers)
    ) {
      return otherwise(request, response, requestId);
    }
    const found = await keptOrDrawn(address);
    const page = found.isMissingPage ? missing(await keptOrDrawn(notHere)) : found;
    if (page.status >= 500) {
      log.error({ requestId, path: loggablePath(address.key), status: page.status }, "page failed");
    }
    return send(request, response, requestId, page);
  }

  const keptOrDrawn = async (address: PublicAddress): Promise<DrawnPage> =>
    kept.get(address.key) ??
    kept.draw(
      address,
      async () => drawn(address.tags, await askAsStranger(next, address.key, host)),
      ({ status }) => status === 200,
    );

  async function drawn(
    tags: readonly string[],
    { status, headers: given, body: rendered }: Awaited<ReturnType<typeof askAsStranger>>,
  ): Promise<DrawnPage> {
    const type = String(given["content-type"]);
    const isPage = type.startsWith("text/html");
    const body = isPage ? await finished(rendered) : rendered;
    const stored = store.of(body, () =>
      isPage
        ? contentSecurityPolicy({
            scripts: inlineScriptSources(body.toString("utf8")),
            https,
            dev: false,
          })
        : null,
    );
    const etag = `W/"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`;
    const head = ["etag", etag, "cache-control", status === 200 ? forAll : forNobody];
    head.push("vary", "accept-encoding");
    if (stored.policy !== null) head.push("content-security-policy", stored.policy);
    for (const name of lasting) {
      const value = given[name];
      if (value === undefined) continue;
      head.push(name, name === "link" ? withoutPreloads(String(value)) : String(value));
    }
    const isSmallOrPacked = body.length <= worthCompressing || !isCompressible(type);
    // The quick and the thorough version of it, in either encoding, come to less than the page itself.
    const bytes = 2 * body.length;
    const isMissingPage = isPage && status === 404;
    return { tags, bytes, status, etag, head, body, isSmallOrPacked, stored, isMissingPage };
  }

  async function finished(rendered: Buffer): Promise<Buffer> {
    const { html, sheets } = await dress(rendered.toString("utf8"));
    return Buffer.from(runScriptsAfterPaint(html, sheets));
  }

  async function send(
    request: IncomingMessage,
    response: ServerResponse,
    requestId: string,
    page: DrawnPage,
  ): Promise<void> {
    const head = [...page.head, "x-request-id", requestId, ...headers];
    if (page.status === 200 && isKnown(request.headers["if-none-match"], page.etag)) {
      response.writeHead(304, head);
      response.end();
      return;
    }
    const encoding: Encoding | null = page.isSmallOrPacked
      ? null
      : encodingFor(request.headers["accept-encoding"]);
    const body =
      encoding === null
        ? page.body
        : (page.stored.compressed.get(encoding) ??
          (await store.compressed(page.stored, page.body, encoding)));
    if (encoding !== null) head.push("content-encoding", encoding);
    head.push("content-length", String(body.length));
    response.writeHead(page.status, head);
    response.end(request.method === "HEAD" ? undefined : body);
  }

  return {
    handle: publicPages,
    drop: (tags: readonly string[]) => kept.drop(tags),
    dropAll: () => kept.dropAll(),
  };
}

const missing = (page: DrawnPage): DrawnPage => ({
  ...page,
  status: page.status === 200 ? 404 : page.status,
  head: page.head.map((word) => (word === forAll ? forNobody : word)),
});

function isKnown(given: string | undefined, etag: string): boolean {
  return given !== undefined && given.split(",").some((one) => one.trim() === etag);
}

/** A page that carries its styles is painted without its fonts; they are asked for by what is painted. */
function withoutPreloads(link: string): string {
  const links = link.split(/,\s*(?=<)/);
  return links.filter((one) => !/\brel=preload\b/.test(one)).join(", ");
}
