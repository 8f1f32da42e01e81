import type { IncomingMessage, ServerResponse } from "node:http";
import { compressInto } from "./compress-into.ts";
import { finishHeld } from "./held-page.ts";
import type { Head, PageAnswerOptions } from "./page-head.ts";
import {
  gainsFromCompressing,
  markPage,
  setEncoding,
  setHeaders,
  setKnownPolicy,
} from "./page-head.ts";

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
    finishHeld(response, Buffer.concat(chunks), options)
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

function bytesOf(chunk: string | Uint8Array, encoding: unknown): Buffer {
  if (typeof chunk !== "string") return Buffer.from(chunk);
  return Buffer.from(chunk, typeof encoding === "string" ? (encoding as BufferEncoding) : "utf8");
}
