import type { AppRouter } from "@fourstep/api";
import { TRPCClientError, type TRPCClient } from "@trpc/client";
import type { WaitingCall } from "./call.ts";
import type { Answer } from "./sender.ts";

/** Answers that say "not now" rather than "no": sign in again, took too long, too many. */
const passing = new Set([401, 408, 429]);

/** Is this the server's definite no? Everything else is worth another try. */
export function isDefiniteRefusal(status: number | undefined): boolean {
  return status !== undefined && status >= 400 && status < 500 && !passing.has(status);
}

/** Sends one call and says how it went. Never throws. */
export async function sendCall(client: TRPCClient<AppRouter>, call: WaitingCall): Promise<Answer> {
  try {
    if (call.path === "session.create") await client.session.create.mutate(call.input);
    else if (call.path === "setLog.create") await client.setLog.create.mutate(call.input);
    else await client.session.update.mutate(call.input);
    return { kind: "ok" };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { kind: isDefiniteRefusal(statusOf(error)) ? "refused" : "later", error: message };
  }
}

/** The person behind this browser's cookie; null when there is none, or the server cannot be reached. */
export async function whoIsSignedIn(client: TRPCClient<AppRouter>): Promise<string | null> {
  try {
    return (await client.account.get.query()).id;
  } catch {
    return null;
  }
}

function statusOf(error: unknown): number | undefined {
  if (!(error instanceof TRPCClientError)) return undefined;
  const data: unknown = error.data;
  const status = (data as { httpStatus?: unknown } | undefined)?.httpStatus;
  return typeof status === "number" ? status : undefined;
}
