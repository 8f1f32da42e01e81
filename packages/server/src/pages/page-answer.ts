import type {
  IncomingMessage,
  OutgoingHttpHeader,
  OutgoingHttpHeaders,
  ServerResponse,
} from "node:http";
import type { Encoding } from "../http/compression.ts";
import { isCompressible, worthCompressing } from "../http/compression.ts";
import { inlineScriptSources } from "../security/inline-scripts.ts";
import type { CompressedStore } from "./compressed-store.ts";
import { compressInto } from "./compress-into.ts";

export interface PageAnswerOptions {
  readonly store: CompressedStore;
  /** The policy of a page whose scripts have these sources. */
  readonly policyFor: (scripts: readonly string[]) => string;
  /** The nonce that was offered to this page. */
  readonly nonce: string;
  readonly encoding: Encoding | null;
  /** Told when something goes wrong after Next has handed over the page. */
  readonly onError: (error: unknown) => void;
}

type Head = OutgoingHttpHeaders | OutgoingHttpHeader[] | undefined;
type Loose<Result> = (...given: unknown[]) => Result;

/**
 * Stands between Next and the response to give each page its policy and its encoding.
 *
 * A prerendered page arrives whole and is the same for everybody: it is held back until its inline scripts are hashed,
 * and its body is compressed once per version. A page rendered for this request streams through, with the nonce
 * that Next put into it.
 */
export function dressPageAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  options: PageAnswerOptions,
): void {
  const writeHead = response.writeHead.bind(response) as Loose<ServerResponse>;
  const write = response.write.bind(response) as Loose<boolean>;
  const end = response.end.bind(response) as Loose<ServerResponse>;
  const flushHeaders = response.flushHeaders.bind(response);
  const chunks: Buffer[] = [];
  let mode: "undecided" | "passing" | "held" = "undecided";
  let stream: { write: Loose<boolean>; end: Loose<unknown> } | null = null;

  /** Looks at the headers that Next has set, just before the first of them would leave. */
  function decide(): void {
    if (mode !== "undecided") return;
    const hasBody = request.method !== "HEAD" && response.statusCode !== 304;
    const isPrerendered = markPage(response, options);
    if (!hasBody) setKnownPolicy(response, options.store);
    mode = isPrerendered && hasBody ? "held" : "passing";
    if (mode === "passing" && hasBody && options.encoding && gainsFromCompressing(response)) {
      setEncoding(response, options.encoding);
      stream = compressInto(response, options.encoding, write, end) as unknown as typeof stream;
    }
  }

  response.writeHead = (status: number, ...rest: unknown[]) => {
    response.statusCode = status;
    setHeaders(response, rest.find((one) => typeof one === "object") as Head);
    decide();
    if (mode === "passing") writeHead(status);
    return response;
  };

  response.flushHeaders = () => {
    decide();
    if (mode === "passing") flushHeaders();
  };

  response.write = ((chunk: string | Uint8Array, ...rest: unknown[]) => {
    decide();
    if (mode === "passing") return stream ? stream.write(chunk, ...rest) : write(chunk, ...rest);
    chunks.push(bytesOf(chunk, rest[0]));
    const done = rest.find((one) => typeof one === "function");
    if (done) process.nextTick(done);
    return true;
  }) as typeof response.write;

  response.end = ((...given: unknown[]) => {
    decide();
    if (mode === "passing") {
      if (!stream) return end(...given);
      stream.end(...given);
      return response;
    }
    const done = given.find((one) => typeof one === "function");
    if (done) response.once("finish", done as () => void);
    const [last] = given;
    if (typeof last === "string" || last instanceof Uint8Array)
      chunks.push(bytesOf(last, given[1]));
    sendHeld(response, Buffer.concat(chunks), options)
      .then((body) => {
        writeHead(response.statusCode);
        end(body);
      })
      .catch((error: unknown) => {
        options.onError(error);
        response.destroy();
      });
    return response;
  }) as typeof response.end;
}

/** Gives a rendered page its nonce policy; true for a prerendered page, whose policy depends on its body. */
function markPage(response: ServerResponse, { policyFor, nonce }: PageAnswerOptions): boolean {
  response.removeHeader("x-powered-by");
  if (!typeOf(response).startsWith("text/html")) return false;
  if (response.hasHeader("x-nextjs-prerender")) return true;
  response.setHeader("content-security-policy", policyFor([`'nonce-${nonce}'`]));
  return false;
}

/** Sets the headers of a prerendered page; answers the bytes to send. */
async function sendHeld(
  response: ServerResponse,
  body: Buffer,
  { store, policyFor, encoding }: PageAnswerOptions,
): Promise<Buffer> {
  const stored = store.of(body, () => policyFor(inlineScriptSources(body.toString("utf8"))));
  const etag = response.getHeader("etag");
  if (etag !== undefined) store.nameVersion(String(etag), stored);
  if (stored.policy) response.setHeader("content-security-policy", stored.policy);
  let sent = body;
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

/** A 304 answers for a page that was sent before; its headers replace those that the browser has kept. */
function setKnownPolicy(response: ServerResponse, store: CompressedStore): void {
  const etag = response.getHeader("etag");
  const policy = etag === undefined ? null : store.version(String(etag))?.policy;
  if (policy) response.setHeader("content-security-policy", policy);
}

function gainsFromCompressing(response: ServerResponse): boolean {
  const length = Number(response.getHeader("content-length") ?? Infinity);
  return (
    response.statusCode !== 206 &&
    response.statusCode !== 204 &&
    length > worthCompressing &&
    isCompressible(typeOf(response)) &&
    !response.hasHeader("content-encoding")
  );
}

function setEncoding(response: ServerResponse, encoding: Encoding): void {
  response.setHeader("content-encoding", encoding);
  response.removeHeader("content-length");
  response.appendHeader("vary", "accept-encoding");
}

function typeOf(response: ServerResponse): string {
  return String(response.getHeader("content-type") ?? "");
}

function bytesOf(chunk: string | Uint8Array, encoding: unknown): Buffer {
  if (typeof chunk !== "string") return Buffer.from(chunk);
  return Buffer.from(chunk, typeof encoding === "string" ? (encoding as BufferEncoding) : "utf8");
}

function setHeaders(response: ServerResponse, head: Head): void {
  if (head === undefined) return;
  if (!Array.isArray(head)) {
    for (const [name, value] of Object.entries(head)) {
      if (value !== undefined) response.setHeader(name, value);
    }
    return;
  }
  for (let index = 0; index < head.length; index += 2) {
    response.setHeader(String(head[index]), head[index + 1]!);
  }
}
