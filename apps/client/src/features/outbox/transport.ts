import type { OutboxAnswer } from "@fourstep/core";
import type { Answer } from "./answer.ts";
import type { WaitingCall } from "./call.ts";

/** Answers that say "not now" rather than "no": sign in again, took too long, a step that comes first, too many. */
const passing = new Set([401, 408, 412, 429]);

/** Is this the server's definite no? Everything else is worth another try. */
export function isDefiniteRefusal(status: number | undefined): boolean {
  return status !== undefined && status >= 400 && status < 500 && !passing.has(status);
}

/** Who is behind this browser's cookie: somebody, nobody, or the server cannot be asked. */
export type Here = { readonly id: string } | "nobody" | "away";

/** The way to the server, without a screen: pages and the service worker take the same. */
export interface Transport {
  /** Sends calls and says how each went, in their order. Never throws. */
  readonly send: (calls: readonly WaitingCall[]) => Promise<readonly Answer[]>;
  readonly whoIsHere: () => Promise<Here>;
}

/** A connection that holds on without answering is none. */
const patienceMs = 20_000;
/** A page that is about to go may still send this much (bytes; browsers allow 64 kB). */
const mostForTheRoad = 60_000;

/** @param api where the calls are answered, without a slash at its end */
export function transportTo(api = "/api/trpc", ask: typeof fetch = fetch): Transport {
  const call = async (path: string, input?: unknown): Promise<Said> => {
    const body = input === undefined ? undefined : JSON.stringify(input);
    try {
      const response = await ask(`${api}/${path}`, {
        signal: AbortSignal.timeout(patienceMs),
        ...(body !== undefined && {
          method: "POST",
          headers: { "content-type": "application/json" },
          keepalive: body.length < mostForTheRoad,
          body,
        }),
      });
      return { status: response.status, ...((await response.json()) as Omit<Said, "status">) };
    } catch (error) {
      return { error: { message: error instanceof Error ? error.message : String(error) } };
    }
  };

  return {
    async send(calls) {
      const [only] = calls;
      // A set on its own, as most leave while somebody trains, takes the quickest way.
      const isOne = calls.length === 1 && only?.path === "setLog.create";
      const envelope = { calls: calls.map(({ path, input }) => ({ path, input })) };
      const said = isOne
        ? await call("setLog.create", only.input)
        : await call("outbox.create", envelope);
      if (said.status !== 200) return calls.map(() => failureOf(said, isOne));
      if (isOne) return [{ kind: "ok" }];
      const { answers = [] } = (said.result?.data ?? {}) as { answers?: readonly OutboxAnswer[] };
      return answers.map(answerOf);
    },
    async whoIsHere() {
      const said = await call("account.get");
      if (said.status === 401) return "nobody";
      const { id } = (said.result?.data ?? {}) as { id?: unknown };
      return said.status === 200 && typeof id === "string" ? { id } : "away";
    },
  };
}

/** What came back; without a status nothing did. */
interface Said {
  readonly status?: number;
  readonly result?: { readonly data?: unknown };
  readonly error?: { readonly message?: string };
}

/** An envelope is refused as a whole only because of who sends it; what is in it is answered for one by one. */
function failureOf({ status, error }: Said, isOne: boolean): Answer {
  const message = error?.message ?? `status ${status}`;
  if (status === 401) return { kind: "later", error: message, isSignedOut: true };
  return { kind: isOne && isDefiniteRefusal(status) ? "refused" : "later", error: message };
}

function answerOf(answer: OutboxAnswer): Answer {
  if (answer.kind === "ok") return answer;
  if (answer.kind === "later") return { kind: "later", error: "later" };
  return { kind: "refused", error: answer.sentence };
}
