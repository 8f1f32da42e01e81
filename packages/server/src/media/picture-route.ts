import type { IncomingMessage, ServerResponse } from "node:http";
import type { Context } from "@fourstep/api";
import { idPattern, pictureSizes } from "@fourstep/core";
import { pictureFor } from "@fourstep/db";
import type { FastRoute } from "../dispatch.ts";
import type { HeaderList } from "../security/headers.ts";
import { refuse } from "./answers.ts";

export interface PictureRouteOptions {
  readonly createContext: (
    request: IncomingMessage,
    response: ServerResponse,
    requestId: string,
  ) => Promise<Context>;
  readonly headers: HeaderList;
}

const address = new RegExp(String.raw`^/pictures/(${idPattern})-(\d+)\.webp$`);

/** `/pictures/*`: what members look like, for everybody who may see them. */
export class PictureRoute implements FastRoute {
  readonly prefix = "/pictures/";
  readonly #options: PictureRouteOptions;

  constructor(options: PictureRouteOptions) {
    this.#options = options;
  }

  async handle(request: IncomingMessage, response: ServerResponse, requestId: string) {
    const { headers, createContext } = this.#options;
    for (let index = 0; index < headers.length; index += 2) {
      response.setHeader(headers[index]!, headers[index + 1]!);
    }
    response.setHeader("x-request-id", requestId);
    const { method, url = "" } = request;
    if (method !== "GET" && method !== "HEAD") return refuse(request, response, 405);
    const [, id = "", side] = address.exec(url) ?? [];
    const size = pictureSizes.find((known) => String(known) === side);
    if (size === undefined) return refuse(request, response, 404);
    const { db, viewer } = await createContext(request, response, requestId);
    const bytes = await pictureFor(db, viewer?.id ?? null, { id, size });
    if (!bytes) return refuse(request, response, 404);
    // What lies here never changes, but it may be taken away: only whoever has seen it keeps it.
    response.setHeader("cache-control", "private, max-age=604800, immutable");
    response.setHeader("content-security-policy", "default-src 'none'; sandbox");
    response.setHeader("etag", `"${id}-${size}"`);
    if (request.headers["if-none-match"] === `"${id}-${size}"`) {
      response.writeHead(304).end();
      return;
    }
    response.writeHead(200, { "content-type": "image/webp", "content-length": bytes.length });
    response.end(method === "HEAD" ? undefined : bytes);
  }
}
