import type { OutgoingHttpHeader, OutgoingHttpHeaders, ServerResponse } from "node:http";
import type { Encoding } from "../http/compression.ts";
import { isCompressible, worthCompressing } from "../http/compression.ts";
import type { CompressedStore } from "./compressed-store.ts";

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

/** What `writeHead` takes besides a status. */
export type Head = OutgoingHttpHeaders | OutgoingHttpHeader[] | undefined;

/** Gives a rendered page its nonce policy; true for a prerendered page, whose policy depends on its body. */
export function markPage(
  response: ServerResponse,
  { policyFor, nonce }: PageAnswerOptions,
): boolean {
  response.removeHeader("x-powered-by");
  if (!typeOf(response).startsWith("text/html")) return false;
  if (response.hasHeader("x-nextjs-prerender")) return true;
  response.setHeader("content-security-policy", policyFor([`'nonce-${nonce}'`]));
  return false;
}

/** A 304 answers for a page that was sent before; its headers replace those that the browser has kept. */
export function setKnownPolicy(response: ServerResponse, store: CompressedStore): void {
  const etag = response.getHeader("etag");
  const policy = etag === undefined ? null : store.version(String(etag))?.policy;
  if (policy) response.setHeader("content-security-policy", policy);
}

/** True for a body that is worth compressing and is not compressed yet. */
export function gainsFromCompressing(response: ServerResponse): boolean {
  const length = Number(response.getHeader("content-length") ?? Infinity);
  return (
    response.statusCode !== 206 &&
    response.statusCode !== 204 &&
    length > worthCompressing &&
    isCompressible(typeOf(response)) &&
    !response.hasHeader("content-encoding")
  );
}

/** Says how the body will be encoded; its length is no longer known. */
export function setEncoding(response: ServerResponse, encoding: Encoding): void {
  response.setHeader("content-encoding", encoding);
  response.removeHeader("content-length");
  response.appendHeader("vary", "accept-encoding");
}

function typeOf(response: ServerResponse): string {
  return String(response.getHeader("content-type") ?? "");
}

/** Sets the headers that somebody gave to `writeHead`. */
export function setHeaders(response: ServerResponse, head: Head): void {
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
