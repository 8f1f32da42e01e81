import { createReadStream } from "node:fs";
import { readFile, readdir, stat } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import type { FastRoute } from "../dispatch.ts";
import { encodingFor, isCompressible, worthCompressing } from "../http/compression.ts";
import type { HeaderList } from "../security/headers.ts";
import { CompressedStore } from "./compressed-store.ts";

const mediaTypes: Record<string, string> = {
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".webp": "image/webp",
  ".avif": "image/avif",
  ".ico": "image/x-icon",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
  ".mp3": "audio/mpeg",
};

interface StaticFile {
  readonly path: string;
  readonly size: number;
  readonly type: string;
}

/**
 * `/_next/static/*` of a production build: files whose name changes with their content. They are listed once, so an
 * address that is not in the list reaches no disk; text is compressed once.
 *
 * @param directory the app's `.next/static`
 * @param otherwise answers what is not in the list
 */
export async function staticRoute(
  directory: string,
  headers: HeaderList,
  otherwise: FastRoute["handle"],
): Promise<FastRoute> {
  const prefix = "/_next/static/";
  const files = await listed(directory, prefix);
  const store = new CompressedStore(files.size * 2);
  return {
    prefix,
    handle(request, response, requestId) {
      const url = request.url!;
      const mark = url.indexOf("?");
      const address = mark === -1 ? url : url.slice(0, mark);
      const file = files.get(address.includes("%") ? decoded(address) : address);
      const isRead = request.method === "GET" || request.method === "HEAD";
      if (file === undefined || !isRead) return otherwise(request, response, requestId);
      return send(request, response, requestId, file);
    },
  };

  async function send(
    request: IncomingMessage,
    response: ServerResponse,
    requestId: string,
    file: StaticFile,
  ): Promise<void> {
    const encoding =
      isCompressible(file.type) && file.size > worthCompressing
        ? encodingFor(request.headers["accept-encoding"])
        : null;
    const head = [
      "content-type",
      file.type,
      "cache-control",
      "public, max-age=31536000, immutable",
      "vary",
      "accept-encoding",
      "x-request-id",
      requestId,
      ...headers,
    ];
    if (encoding === null) {
      response.writeHead(200, ["content-length", String(file.size), ...head]);
      if (request.method === "HEAD") response.end();
      else await pipeline(createReadStream(file.path), response).catch(ignoreDeparture);
      return;
    }
    let stored = store.version(file.path);
    let body = stored?.compressed.get(encoding);
    if (!body) {
      const original = await readFile(file.path);
      stored = store.of(original, () => null);
      store.nameVersion(file.path, stored);
      body = await store.compressed(stored, original, encoding);
    }
    response.writeHead(200, [
      "content-length",
      String(body.length),
      "content-encoding",
      encoding,
      ...head,
    ]);
    response.end(request.method === "HEAD" ? undefined : body);
  }
}

async function listed(directory: string, prefix: string): Promise<Map<string, StaticFile>> {
  const files = new Map<string, StaticFile>();
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const address = prefix + path.relative(directory, file).split(path.sep).join("/");
    const type = mediaTypes[path.extname(file).toLowerCase()] ?? "application/octet-stream";
    files.set(address, { path: file, size: (await stat(file)).size, type });
  }
  return files;
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** A person who leaves in the middle of a file is no failure. */
function ignoreDeparture(error: NodeJS.ErrnoException): void {
  if (error.code !== "ERR_STREAM_PREMATURE_CLOSE") throw error;
}
