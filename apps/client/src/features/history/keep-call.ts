import type { NewCall, WaitingCall } from "../outbox/call.ts";

/** Keeps something for the server on this device, then sends what waits. The first is awaited, the second is not. */
export async function keepCall(call: NewCall): Promise<void> {
  const { deviceStore, kick } = await import("../outbox/outbox.ts");
  await (await deviceStore()).queue(call, Date.now());
  void kick();
}

/** What of some kind waits on this device and was not refused, in the order in which it is sent. */
export async function waitingCalls<Path extends WaitingCall["path"]>(
  paths: readonly Path[],
): Promise<(WaitingCall & { readonly path: Path })[]> {
  const { deviceStore } = await import("../outbox/outbox.ts");
  const waiting = await (await deviceStore()).waiting();
  return waiting.filter(
    (call): call is WaitingCall & { readonly path: Path } =>
      call.refusal === null && (paths as readonly string[]).includes(call.path),
  );
}
