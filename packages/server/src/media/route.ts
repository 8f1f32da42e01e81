import type { IncomingMessage, ServerResponse } from "node:http";
import type { Context } from "@fourstep/api";
import { idPattern as id } from "@fourstep/core";
import type { FastRoute } from "../dispatch.ts";
import { comesFromAnotherSite, mayChange } from "../http/cross-site.ts";
import type { HeaderList } from "../security/headers.ts";
import { refuse } from "./answers.ts";
import { MediaFolder } from "./media-folder.ts";
import { savePicture } from "./save-picture.ts";
import { serveMedium } from "./serve-medium.ts";
import { savePoster } from "./save-poster.ts";
import { takePart } from "./take-part.ts";

export interface MediaRouteOptions {
  readonly createContext: (
    request: IncomingMessage,
    response: ServerResponse,
    requestId: string,
  ) => Promise<Context>;
  readonly headers: HeaderList;
  readonly ownOrigin: string | null;
  /** Where the bytes lie; every process that serves the house sees the same folder. */
  readonly folder: string;
}

const upload = new RegExp(`^/media/uploads/(${id})(/poster)?$`, "i");
const medium = new RegExp(`^/media/(${id})(/poster)?$`, "i");

/** `/media/*`: uploads in parts, one's own picture, and videos with their posters for those who may see them. */
export class MediaRoute implements FastRoute {
  readonly prefix = "/media/";
  readonly #options: MediaRouteOptions;
  readonly #folder: MediaFolder;

  constructor(options: MediaRouteOptions) {
    this.#options = options;
    this.#folder = new MediaFolder(options.folder);
  }

  async handle(request: IncomingMessage, response: ServerResponse, requestId: string) {
    const { headers, ownOrigin, createContext } = this.#options;
    for (let index = 0; index < headers.length; index += 2) {
      response.setHeader(headers[index]!, headers[index + 1]!);
    }
    response.setHeader("x-request-id", requestId);
    const { method = "GET", url = "/" } = request;
    const path = url.split("?", 1)[0] ?? url;
    if (mayChange(method) && comesFromAnotherSite(request, ownOrigin)) {
      return refuse(request, response, 403);
    }
    const context = await createContext(request, response, requestId);
    const { db, viewer } = context;
    if (!viewer) return refuse(request, response, 401);
    if (path === "/media/picture") {
      if (method !== "PUT") return refuse(request, response, 405);
      return savePicture({ ...context, viewer }, { request, response });
    }
    const asked = { db, viewer, folder: this.#folder, request, response };
    const [, uploadId, ofPoster] = upload.exec(path) ?? [];
    if (uploadId !== undefined) {
      if (!viewer.roles.includes("trainer")) return refuse(request, response, 404);
      if (ofPoster && method === "PUT") return savePoster(asked, uploadId);
      if (!ofPoster && method === "PATCH") return takePart(asked, uploadId);
      return refuse(request, response, 405);
    }
    const [, mediumId, poster] = medium.exec(path) ?? [];
    if (mediumId === undefined) return refuse(request, response, 404);
    if (method !== "GET" && method !== "HEAD") return refuse(request, response, 405);
    return serveMedium(asked, mediumId, poster === undefined ? "video" : "poster");
  }
}
