import { openDatabase } from "./device-database.ts";
import { idbStore } from "./idb-store.ts";
import { sendWaiting } from "./sender.ts";
import { transportTo } from "./transport.ts";

/**
 * Sends what waits from outside any page.
 * @throws when something has to go another time, so that the browser wakes the worker again
 */
export async function sendInBackground(): Promise<void> {
  await navigator.locks.request("fourstep-outbox", async () => {
    const database = await openDatabase();
    const { send, whoIsHere: ask } = transportTo();
    let isNobody = false;
    const whoIsHere = async () => {
      const here = await ask();
      isNobody = here === "nobody";
      return typeof here === "object" ? here.id : null;
    };
    try {
      const store = idbStore(database);
      const wait = await sendWaiting({ store, send, whoIsHere, now: Date.now, onChange: () => {} });
      const news = new BroadcastChannel("fourstep-outbox");
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no other origin
      news.postMessage("changed");
      news.close();
      // Nobody is signed in: waking again does not help, the person has to come.
      if (wait !== null && !isNobody) throw new Error("Something waits on");
    } finally {
      database.close();
    }
  });
}
