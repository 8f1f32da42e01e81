import { randomUUID } from "node:crypto";
import { plannedSetsOf, type Day, type NextMorning, type Today } from "@fourstep/core";
import type { Page } from "@playwright/test";
import { act, look, told } from "./asking.ts";

interface Person {
  readonly app: string;
}

interface Trained {
  readonly day: Day;
  /** The same after every set. */
  readonly discomfort: number;
  /** How the morning after was; null when it is left for later. */
  readonly morning: NextMorning | null;
}

/** What Today shows on somebody's own phone, or will show on another day. */
export const todayOf = async (phone: Page, person: Person, day?: Day) =>
  told(await look(phone, person, "today.get", day === undefined ? {} : { day })) as Today;

/** A whole session of what is planned now, on a day of one's choice, sent as the phone that was offline then sends it. */
export async function trainedOn(phone: Page, person: Person, { day, ...how }: Trained) {
  const { plan, timeZone } = await todayOf(phone, person);
  if (!plan) throw new Error("there is no plan to train");
  const id = randomUUID();
  const at = (minute: number) => `${day}T00:${String(minute).padStart(2, "0")}:00.000Z`;
  const send = async (procedure: string, input: Record<string, unknown>) =>
    told(await act(phone, person, procedure, input));
  await send("session.create", {
    id,
    planVersionId: plan.versionId,
    planDayId: null,
    day,
    timeZone,
    startedAt: at(1),
    painBefore: 2,
  });
  for (const { itemId, exerciseId, side, number, kind, reps, seconds } of plan.items.flatMap(
    plannedSetsOf,
  )) {
    const effort =
      kind === "reps"
        ? { kind, reps: reps ?? 0, seconds }
        : kind === "hold"
          ? { kind, seconds }
          : {
              kind,
              seconds,
              spot: "front",
              technique: "hold",
              tenderness: { before: 3, after: 1 },
            };
    await send("setLog.create", {
      id: randomUUID(),
      sessionId: id,
      itemId,
      exerciseId,
      side,
      number,
      outcome: "done",
      reason: null,
      effort,
      discomfort: how.discomfort,
      loggedAt: at(5),
    });
  }
  await send("session.update", {
    id,
    ended: "finished",
    endReason: null,
    alarm: null,
    finishedAt: at(20),
    seconds: 900,
    painAfter: 1,
    note: "",
  });
  if (how.morning === null) return id;
  await send("checkIn.create", {
    id: randomUUID(),
    sessionId: id,
    day,
    painNow: null,
    painWorstWeek: null,
    nextMorning: how.morning,
    note: "",
  });
  return id;
}
