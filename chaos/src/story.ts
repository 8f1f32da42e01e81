import {
  correctionOf,
  removalOf,
  restorationOf,
  type SetLog,
  type SetLogChangeInput,
  type SetLogInput,
  type Today,
} from "@fourstep/core";
import { type PlayAct, view } from "@fourstep/core/player";
import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { dice, type Dice } from "./dice.ts";
import { network } from "./network.ts";
import { ask, openPhone, type Phone } from "./phone.ts";

export interface StoryParts {
  readonly seed: number;
  readonly origin: string;
  readonly cookie: string;
  readonly clientId: string;
  readonly day: string;
}

/** What the phones of one session showed as saved. */
export interface Told {
  readonly sessionId: string;
  readonly shown: readonly SetLogInput[];
  readonly changes: readonly SetLogChangeInput[];
  /** What the server said a definite no to: nothing, if all is well. */
  readonly refusals: readonly string[];
  readonly reloads: number;
  readonly phones: number;
}

/** One session in bad conditions, until everything that waited was sent. */
export async function tellStory(parts: StoryParts): Promise<Told> {
  const { seed, origin, cookie, day, clientId } = parts;
  const luck = dice(seed);
  const net = network(luck, cookie);
  const start = Date.parse(`${day}T07:00:00Z`);
  const today = await patiently(() => ask<Today>(origin, net, "today.get", { day }));
  const phones = [await openPhone({ origin, network: net, start })];
  const sessionId = randomUUID();
  const isExtra = today.status === "done";
  await phones[0]!.begin(isExtra ? { ...today, planDayId: null } : today, sessionId);

  let reloads = 0;
  for (let turn = 0; turn < 400; turn++) {
    const phone = luck.one(phones);
    if (phones.every(isOver)) break;
    if (luck.chance(0.06)) net.setOnline(luck.chance(0.5));
    if (luck.chance(0.04)) {
      // Half of the time the page goes in the middle of something.
      if (luck.chance(0.5)) void phone.live().act(nextAct(phone, luck) ?? { type: "paused" });
      await phone.reload();
      reloads += 1;
    }
    if (phones.length === 1 && luck.chance(0.01)) {
      const other = await openPhone({ origin, network: net, start: phone.now() });
      await other.join(sessionId).then(
        () => phones.push(other),
        // Not every phone is connected, and the server may not know of the session yet.
        () => undefined,
      );
    }
    const act = nextAct(phone, luck);
    if (act) await phone.live().act(act);
    else {
      for (const each of phones) each.pass(luck.whole(1, 40));
      await phone.live().catchUp();
    }
    if (luck.chance(0.3)) await phone.send();
    if (luck.chance(0.05)) await net.echo();
  }
  const changes = await changeSome(parts, phones, luck);
  net.calm();
  const refusals = await settle(phones);
  const shown = phones.flatMap((phone) => Object.values(phone.live().state().logs));
  return { sessionId, shown, changes, refusals, reloads, phones: phones.length };

  async function changeSome({ seed: _seed }: StoryParts, on: Phone[], chance: Dice) {
    const made: SetLogChangeInput[] = [];
    const logs = Object.values(on[0]!.live().state().logs);
    for (const log of logs) {
      if (!chance.chance(0.15)) continue;
      let set: SetLog = { ...log, revision: 1 };
      for (let times = chance.whole(1, 3); times > 0; times--) {
        const phone = chance.one(on);
        const by = { id: randomUUID(), at: new Date(phone.now()).toISOString() };
        const change = chance.one([
          correctionOf(set, { discomfort: chance.whole(0, 10) }, by),
          removalOf(set, by),
          restorationOf(set, by),
        ]);
        made.push(change);
        set = {
          ...set,
          ...change.set,
          revision: chance.chance(0.7) ? change.revision : set.revision,
        };
        const path = change.kind === "remove" ? "setLog.delete" : "setLog.update";
        await phone
          .store()
          .queue({ path, input: change, sessionId, clientId } as never, phone.now());
        if (chance.chance(0.3)) await phone.send();
      }
    }
    return made;
  }
}

const isOver = (phone: Phone) => phone.live().state().phase.name === "finished";

/** What somebody would do next on this phone, mostly; null to let time pass. */
function nextAct(phone: Phone, luck: Dice): PlayAct | null {
  const state = phone.live().state();
  const seen = view(state, phone.now());
  if (state.pausedAt !== null) return { type: "resumed" };
  const anywhere = seen.phase === "working" || seen.phase === "resting" || seen.phase === "ready";
  if (anywhere && luck.chance(0.04)) return { type: "set_skipped", reason: "not_today" };
  if (anywhere && luck.chance(0.02)) return { type: "paused" };
  if (anywhere && luck.chance(0.003)) return { type: "ended_early", reason: "no time" };
  if (anywhere && luck.chance(0.002)) return { type: "alarm_raised", symptom: "down_the_leg" };
  switch (seen.phase) {
    case "before":
      return { type: "begun", painBefore: luck.whole(0, 10) };
    case "choosing":
      return { type: "spot_chosen", spot: seen.set?.suggestedSpot ?? null, tenderness: 5 };
    case "working":
      return luck.chance(0.5) ? { type: "set_done", reps: null } : null;
    case "resting":
      return luck.chance(0.5) ? { type: "rest_skipped" } : null;
    case "asking":
      return luck.chance(0.9)
        ? { type: "discomfort_answered", value: luck.chance(0.9) ? luck.whole(0, 5) : 7 }
        : null;
    case "easing":
      return { type: "reaction_chosen", reaction: "keep" };
    case "red":
      return { type: "acknowledged" };
    case "stopped":
      return luck.chance(0.5) ? { type: "alarm_withdrawn" } : null;
    case "summary":
      return luck.chance(0.5) ? { type: "noted", note: "Slept badly." } : { type: "finished" };
    default:
      return null;
  }
}

/** Half a day later every question has been left unanswered for long enough: then all of it goes. */
async function settle(phones: readonly Phone[]): Promise<string[]> {
  const refusals: string[] = [];
  for (const phone of phones) {
    phone.pass(13 * 3600);
    await phone.live().catchUp();
    for (let tries = 0; (await phone.send()) > 0; tries++) {
      const waiting = await phone.store().waiting();
      const refused = waiting.filter(({ refusal }) => refusal !== null);
      refusals.push(...refused.map(({ path, refusal }) => `${path}: ${refusal}`));
      if (refused.length === waiting.length) break;
      if (tries > 300)
        throw new Error(`${waiting.length} calls wait for ever: ${waiting[0]?.lastError}`);
      await wait(50);
    }
  }
  return refusals;
}

async function patiently<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  for (let tries = 0; ; tries++) {
    try {
      return await work();
    } catch (error) {
      if (tries > 200) throw error;
      await wait(50);
    }
  }
}
