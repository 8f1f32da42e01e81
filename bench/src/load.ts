import autocannon from "autocannon";
import type { RequestToSend } from "autocannon";
import type { Program } from "./processes.ts";
import type { SetSource } from "./sets.ts";

export const connections = 16;

/** Something to ask a program for, over and over. */
export interface Task {
  readonly program: Program;
  /** The requests of one connection; each is sent in turn. */
  readonly requestsOf: (connection: number) => RequestToSend[];
}

/** What one round said. */
export interface Measured {
  readonly perSecond: number;
  /** CPU of the server process, in milliseconds. */
  readonly cpuMs: number;
  readonly p99Ms: number;
}

/** Keeps sixteen connections busy for some seconds. @throws Error when anything but 2xx came back */
export async function measure(task: Task, seconds: number): Promise<Measured> {
  const { program, requestsOf } = task;
  let connection = 0;
  const before = await program.cpuMs();
  const result = await autocannon({
    url: program.origin,
    connections,
    duration: seconds,
    setupClient(client) {
      client.setRequests(requestsOf(connection));
      connection += 1;
    },
  });
  const used = (await program.cpuMs()) - before;
  if (result.non2xx + result.errors > 0) {
    throw new Error(
      `${result.non2xx} refusals and ${result.errors} errors from ${program.origin}.`,
    );
  }
  const { total } = result.requests;
  return {
    perSecond: total / result.duration,
    cpuMs: used / total,
    p99Ms: result.latency.p99,
  };
}

/** One GET. */
export function reading(program: Program, path: string, cookie: string): Task {
  return { program, requestsOf: () => [{ method: "GET", path, headers: { cookie } }] };
}

/** One POST after the other, each with a new set of the connection's own client. */
export function writing(
  program: Program,
  path: string,
  cookies: readonly string[],
  sources: readonly SetSource[],
): Task {
  return {
    program,
    requestsOf(connection) {
      const index = connection % cookies.length;
      const source = sources[index]!;
      const headers = { cookie: cookies[index]!, "content-type": "application/json" };
      return [
        {
          method: "POST",
          path,
          headers,
          setupRequest: (request) => ({ ...request, body: JSON.stringify(source()) }),
        },
      ];
    },
  };
}
