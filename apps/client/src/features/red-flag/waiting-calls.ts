import { deviceStore, onOutboxChange, outboxCount } from "../outbox/outbox.ts";

/** What was answered on this device and has not reached the server, in the order in which it was given. */
export async function waitingRedFlags(clientId: string) {
  const calls = await (await deviceStore()).waiting();
  return calls.filter(
    (call) =>
      call.clientId === clientId &&
      call.refusal === null &&
      (call.path === "redFlagScreen.create" || call.path === "redFlagAdvice.create"),
  );
}

/** Waits until nothing waits any more, however long that takes. */
export function whenSent(): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (outboxCount().calls > 0) return;
      stop();
      resolve();
    };
    const stop = onOutboxChange(look);
    look();
  });
}
