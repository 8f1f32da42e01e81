import { planOf } from "@fourstep/core/player/testing";
import { describe, expect, test } from "vitest";
import { callId, type NewCall, type WaitingCall } from "./call.ts";
import { memoryStore } from "./memory-store.ts";
import type { Answer } from "./answer.ts";
import { backOffMs, sendWaiting } from "./sender.ts";
import { isDefiniteRefusal } from "./transport.ts";

const session = "019aa000-0000-7000-8000-000000000001";
const clientId = "mina";
const begin = {
  path: "session.create",
  sessionId: session,
  clientId,
  input: { id: session },
} as NewCall;
const set = (number: number, discomfort: number | null = null, sessionId = session) =>
  ({
    path: "setLog.create",
    sessionId,
    clientId,
    input: { id: `set-${number}`, number, discomfort },
  }) as unknown as NewCall;

/** A phone with a store and a network whose answers a test decides. */
function phone() {
  const store = memoryStore();
  const heard: WaitingCall[] = [];
  const sendings: number[] = [];
  const asked: string[] = [];
  let answer: (call: WaitingCall) => Answer = () => ({ kind: "ok" });
  let now = 0;
  let events = 0;
  let here: string | null = clientId;
  return {
    store,
    sendings,
    asked,
    heard: () => heard.map(({ input }) => input.id),
    inputs: () => heard.map(({ input }) => input),
    network(next: typeof answer) {
      answer = next;
    },
    signedIn(who: string | null) {
      here = who;
    },
    later(ms: number) {
      now += ms;
    },
    queue: (...calls: NewCall[]) =>
      store.append({ sessionId: "any", place: events++, event: {} as never, now }, calls),
    send: () =>
      sendWaiting({
        store,
        now: () => now,
        whoIsHere: async (how) => {
          asked.push(how);
          return here;
        },
        onChange: () => {},
        send: async (calls) => {
          sendings.push(calls.length);
          return calls.map((call) => {
            const said = answer(call);
            if (said.kind === "ok") heard.push(call);
            return said;
          });
        },
      }),
    waiting: async () => (await store.waiting()).map(({ id }) => id),
  };
}
const away: Answer = { kind: "later", error: "Failed to fetch" };

describe("sending", () => {
  test("what Mina did arrives in the order in which she did it", async () => {
    const mina = phone();
    await mina.queue(begin);
    await mina.queue(set(1));
    await mina.queue(set(2));
    expect(await mina.send()).toBeNull();
    expect(mina.heard()).toEqual([session, "set-1", "set-2"]);
    expect(await mina.waiting()).toEqual([]);
  });

  test("without a connection everything waits, and nothing overtakes", async () => {
    const mina = phone();
    mina.network(() => away);
    await mina.queue(begin, set(1), set(2));
    expect(await mina.send()).toBe(backOffMs(1));
    expect(await mina.send()).toBe(backOffMs(2));
    expect(await mina.waiting()).toHaveLength(3);
    mina.network(() => ({ kind: "ok" }));
    await mina.send();
    expect(mina.heard()).toEqual([session, "set-1", "set-2"]);
  });

  test("a set that is to come again waits alone: the ones around it have arrived", async () => {
    const mina = phone();
    await mina.queue(begin, set(1), set(2));
    mina.network(({ input }) => (input.id === "set-1" ? away : { kind: "ok" }));
    expect(await mina.send()).toBe(backOffMs(1));
    expect(mina.heard()).toEqual([session, "set-2"]);
    expect(await mina.waiting()).toEqual(["setLog.create:set-1"]);
  });

  test("all that waits goes in one envelope, and a very long absence in several", async () => {
    const mina = phone();
    await mina.queue(begin, ...Array.from({ length: 30 }, (_, place) => set(place)));
    await mina.send();
    expect(mina.sendings).toEqual([31]);
    await mina.queue(...Array.from({ length: 2300 }, (_, place) => set(100 + place)));
    await mina.send();
    expect(mina.sendings).toEqual([31, 1000, 1000, 300]);
    expect(await mina.waiting()).toEqual([]);
  });

  test("a long absence that fails at its first envelope waits with the others", async () => {
    const mina = phone();
    mina.network(() => away);
    await mina.queue(...Array.from({ length: 2300 }, (_, place) => set(place)));
    await mina.send();
    expect(mina.sendings).toEqual([1000]);
    expect(await mina.waiting()).toHaveLength(2300);
  });

  test("a set that waits for its answer holds back the end of its session, and no other session", async () => {
    const mina = phone();
    const end = { path: "session.update", sessionId: session, clientId, input: { id: session } };
    await mina.queue({ ...set(1), notBefore: 90_000 }, end as NewCall, set(2, null, "another"));
    expect(await mina.send()).toBe(90_000);
    expect(mina.heard()).toEqual(["set-2"]);
  });

  test("another session need not wait for one that fails", async () => {
    const mina = phone();
    await mina.queue(set(1), set(2, null, "another"));
    mina.network(({ sessionId }) => (sessionId === session ? away : { kind: "ok" }));
    await mina.send();
    expect(mina.heard()).toEqual(["set-2"]);
  });

  test("an answer that follows takes the place of the set that waits", async () => {
    const mina = phone();
    await mina.queue({ ...set(1), notBefore: 90_000 });
    expect(await mina.send()).toBe(90_000);
    await mina.queue(set(1, 4));
    await mina.send();
    expect(mina.inputs()).toEqual([{ id: "set-1", number: 1, discomfort: 4 }]);
  });

  test("a set without an answer is sent by itself after a while", async () => {
    const mina = phone();
    await mina.queue({ ...set(1), notBefore: 90_000 });
    mina.later(90_000);
    await mina.send();
    expect(mina.heard()).toEqual(["set-1"]);
  });

  test("a set that was changed while it was on its way is sent again", async () => {
    const mina = phone();
    await mina.queue(set(1));
    const [onItsWay] = await mina.store.waiting();
    await mina.queue(set(1, 3));
    if (onItsWay) await mina.store.settle([{ call: onItsWay, answer: { kind: "ok" } }]);
    expect(await mina.waiting()).toEqual([callId(set(1))]);
  });

  test("a definite no is kept with its words, and does not stand in the way", async () => {
    const mina = phone();
    await mina.queue(set(1), set(2));
    mina.network(({ input }) =>
      input.id === "set-1" ? { kind: "refused", error: "Not your session" } : { kind: "ok" },
    );
    expect(await mina.send()).toBeNull();
    expect(mina.heard()).toEqual(["set-2"]);
    const [kept] = await mina.store.waiting();
    expect(kept?.refusal).toBe("Not your session");
    mina.network(() => ({ kind: "ok" }));
    await mina.send();
    expect(mina.heard()).toEqual(["set-2"]);
    await mina.store.retryRefused();
    await mina.send();
    expect(mina.heard()).toEqual(["set-2", "set-1"]);
  });
});

describe("on a phone that is shared", () => {
  test("what Mina left waiting is not sent while Priya is signed in, and goes when Mina is back", async () => {
    const phoneOfTwo = phone();
    await phoneOfTwo.queue(begin, set(1));
    phoneOfTwo.signedIn("priya");
    expect(await phoneOfTwo.send()).toBeNull();
    expect(phoneOfTwo.heard()).toEqual([]);
    phoneOfTwo.signedIn(clientId);
    await phoneOfTwo.send();
    expect(phoneOfTwo.heard()).toEqual([session, "set-1"]);
  });

  test("nothing is sent while nobody is signed in", async () => {
    const phoneOfTwo = phone();
    await phoneOfTwo.queue(begin);
    phoneOfTwo.signedIn(null);
    expect(await phoneOfTwo.send()).toBeGreaterThan(0);
    expect(phoneOfTwo.heard()).toEqual([]);
  });

  test("when the server says that nobody is signed in, it is asked who is, and all waits on", async () => {
    const mina = phone();
    await mina.queue(begin, set(1));
    mina.network(() => ({ kind: "later", error: "Please sign in first.", isSignedOut: true }));
    await mina.send();
    expect(mina.asked).toEqual(["known", "asked"]);
    expect(await mina.waiting()).toHaveLength(2);
  });

  test("a no to Priya, who signed in meanwhile, is no answer to Mina", async () => {
    const phoneOfTwo = phone();
    await phoneOfTwo.queue(set(1));
    phoneOfTwo.network(() => {
      phoneOfTwo.signedIn("priya");
      return { kind: "refused", error: "There is no such thing here." };
    });
    await phoneOfTwo.send();
    expect((await phoneOfTwo.store.waiting())[0]?.refusal).toBeNull();
  });

  test("signing out leaves nothing of Priya, sent or not, and of Mina what she has yet to send", async () => {
    const { store, queue, waiting } = phone();
    const plan = planOf("front-hip-reset");
    await store.keepSession({ ...plan, clientId });
    await store.keepSession({ ...plan, clientId, sessionId: session });
    await store.keepSession({ ...plan, clientId: "priya", sessionId: "hers" });
    await queue(begin, { ...set(1, null, "hers"), clientId: "priya" });
    await store.forget("priya");
    expect(await waiting()).toEqual([callId(begin)]);
    expect((await store.sessions()).map((kept) => kept.plan.sessionId)).toEqual([session]);
    await store.forget(null);
    expect(await waiting()).toEqual([]);
    expect(await store.sessions()).toEqual([]);
  });
});

describe("what counts as a no", () => {
  test("a refusal is definite; signing in, time and crowds pass", () => {
    expect([400, 403, 404, 409].every(isDefiniteRefusal)).toBe(true);
    expect([undefined, 401, 408, 412, 429, 500, 502, 503].some(isDefiniteRefusal)).toBe(false);
  });

  test("waiting doubles up to a minute", () => {
    expect([1, 2, 3, 7, 20].map(backOffMs)).toEqual([1000, 2000, 4000, 60_000, 60_000]);
  });
});

describe("events", () => {
  test("two tabs cannot both write the same place", async () => {
    const store = memoryStore();
    const event = { sessionId: session, place: 0, event: {} as never, now: 0 };
    expect(await store.append(event, [begin])).toBe(true);
    expect(await store.append(event, [set(1)])).toBe(false);
    expect(await store.waiting()).toHaveLength(1);
  });
});
