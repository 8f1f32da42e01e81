import { randomBytes } from "node:crypto";
import type { IncomingMessage } from "node:http";

const acceptable = /^[A-Za-z0-9][A-Za-z0-9_.:-]{7,127}$/;

// A random prefix per process and a counter: unique across processes, and much cheaper than a UUID per call.
const processPrefix = randomBytes(6).toString("hex");
let counter = 0;

/**
 * The name of one request in logs and answers. A proxy's `x-request-id` is kept when it is plain
 * text of 8 to 128 safe characters, so that nobody can write into the log through it.
 */
export function requestIdOf(request: IncomingMessage): string {
  const given = request.headers["x-request-id"];
  if (typeof given === "string" && acceptable.test(given)) return given;
  counter += 1;
  return `${processPrefix}-${counter.toString(36)}`;
}
