import type { IncomingMessage, ServerResponse } from "node:http";
import type { Db } from "@fourstep/db";
import type { Viewer } from "@fourstep/core";
import type { MediaFolder } from "./media-folder.ts";

/** Somebody who is signed in asks for bytes, or brings some. */
export interface MediaAsked {
  readonly db: Db;
  readonly viewer: Viewer;
  readonly folder: MediaFolder;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

/** Says no by a status alone, and reads what is still coming, so that the connection can be used again. */
export function refuse(request: IncomingMessage, response: ServerResponse, status: number): void {
  request.resume();
  response.writeHead(status, { "content-length": "0" });
  response.end();
}

/** A small answer as JSON. */
export function answerWith(response: ServerResponse, status: number, body: object): void {
  const text = JSON.stringify(body);
  response.writeHead(status, {
    "content-type": "application/json",
    "content-length": Buffer.byteLength(text),
  });
  response.end(text);
}
