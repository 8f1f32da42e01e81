import { IncomingMessage, ServerResponse } from "node:http";
import type { OutgoingHttpHeaders } from "node:http";
import { Socket } from "node:net";
import { type Head, setHeaders } from "../pages/page-head.ts";

/** What was answered to nobody in particular. */
export interface Captured {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body: Buffer;
}

type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * Asks for a page as a stranger would who sends nothing but its address: no cookie, no language, no name of a host of
 * their own choosing. What comes back cannot hold anything of whoever is waiting for it.
 */
export async function askAsStranger(next: Handle, url: string, host: string): Promise<Captured> {
  const request = new IncomingMessage(new Socket());
  request.method = "GET";
  request.url = url;
  request.headers = { host, accept: "*/*" };
  request.push(null);
  const response = new CapturedResponse(request);
  await Promise.all([next(request, response), response.ended]);
  return {
    status: response.statusCode,
    headers: response.getHeaders(),
    body: Buffer.concat(response.chunks),
  };
}

/** A response that leads to no socket: it keeps what is written to it. */
class CapturedResponse extends ServerResponse {
  readonly chunks: Buffer[] = [];
  readonly ended: Promise<void>;
  #end!: () => void;

  constructor(request: IncomingMessage) {
    super(request);
    this.ended = new Promise((resolve) => {
      this.#end = resolve;
    });
  }

  override writeHead(status: number, ...rest: unknown[]): this {
    this.statusCode = status;
    setHeaders(this, rest.find((one) => typeof one === "object") as Head);
    return this;
  }

  override flushHeaders(): void {}

  override write(chunk: unknown, ...rest: unknown[]): boolean {
    this.#take(chunk, rest[0]);
    const done = rest.find((one) => typeof one === "function");
    if (done) process.nextTick(done);
    return true;
  }

  override end(...given: unknown[]): this {
    if (this.finished) return this;
    this.#take(given[0], given[1]);
    this.finished = true;
    process.nextTick(() => {
      this.emit("finish");
      this.emit("close");
      this.#end();
    });
    return this;
  }

  override destroy(): this {
    return this.end();
  }

  #take(chunk: unknown, encoding: unknown): void {
    if (typeof chunk === "string") {
      this.chunks.push(
        Buffer.from(chunk, typeof encoding === "string" ? (encoding as BufferEncoding) : "utf8"),
      );
    } else if (chunk instanceof Uint8Array) this.chunks.push(Buffer.from(chunk));
  }
}
