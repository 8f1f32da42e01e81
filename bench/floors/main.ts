/*
 * The floors: what the same work costs on raw node:http and `pg`, with nothing in between. No router, no input checks,
 * no headers beyond the necessary; the login session is checked by the statement itself, in the same round trip.
 */
import { createServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { SetLogInput } from "@fourstep/core";
import { Pool } from "pg";
import type { Statement } from "./statements.ts";
import { leastList, leastToday, sameSet, sameToday, setValues } from "./statements.ts";

const pool = new Pool({ connectionString: process.env["DATABASE_URL"], max: 10 });
const today = await sameToday();
const set = await sameSet();

const server = createServer((request, response) => {
  const url = request.url!;
  if (url.startsWith("/today?")) read(request, response, leastToday);
  else if (url.startsWith("/same-today?")) read(request, response, today);
  else if (url.startsWith("/list?")) read(request, response, leastList);
  else if (url === "/set") write(request, response);
  else answer(response, { ready: true });
});

function read(request: IncomingMessage, response: ServerResponse, statement: Statement): void {
  const rest = request
    .url!.slice(request.url!.indexOf("=") + 1)
    .split(",")
    .filter(Boolean);
  pool
    .query({ ...statement, values: [loginSessionOf(request), ...rest] })
    .then(({ rows }) => answer(response, rows))
    .catch((error: unknown) => fail(response, error));
}

function write(request: IncomingMessage, response: ServerResponse): void {
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("end", () => {
    const logged = JSON.parse(Buffer.concat(chunks).toString()) as SetLogInput;
    pool
      .query({ ...set, values: setValues(loginSessionOf(request), logged) })
      .then(({ rows }) => answer(response, rows[0]))
      .catch((error: unknown) => fail(response, error));
  });
}

function loginSessionOf(request: IncomingMessage): string {
  return request.headers.cookie!.slice("session=".length);
}

function answer(response: ServerResponse, data: unknown): void {
  const body = JSON.stringify(data);
  response.writeHead(200, [
    "content-type",
    "application/json",
    "content-length",
    String(Buffer.byteLength(body)),
  ]);
  response.end(body);
}

function fail(response: ServerResponse, error: unknown): void {
  console.error(error);
  response.writeHead(500);
  response.end();
}

server.listen(Number(process.env["PORT"]), "127.0.0.1");
process.on("SIGTERM", () => process.exit(0));
process.on("disconnect", () => process.exit(0));
