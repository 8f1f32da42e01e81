import { exercises, type SessionDetail } from "@fourstep/core";
import { exercisesFor, type PlayEvent, type SessionPlan } from "@fourstep/core/player";
import { v7 as newId } from "uuid";
import type { DeviceStore } from "../outbox/device-store.ts";

const library = Object.fromEntries(exercises.map((exercise) => [exercise.id, exercise]));

export function planOfDetail(detail: SessionDetail): SessionPlan {
  return {
    sessionId: detail.id,
    planVersionId: detail.plan.versionId,
    planDayId: null,
    day: detail.day,
    timeZone: detail.timeZone,
    routineName: detail.routineName,
    trainerName: null,
    sequence: detail.sequence,
    items: detail.items,
    exercises: exercisesFor(detail.items, library),
    bands: detail.bands,
  };
}

/** A session that was begun on another device goes on here, from what that device had sent. Nothing is sent twice. */
export async function takeOver(
  store: DeviceStore,
  detail: SessionDetail,
  now: number,
): Promise<void> {
  await store.keepSession(planOfDetail(detail));
  const logs = detail.setLogs.map(({ revision: _revision, ...log }) => log);
  const known: PlayEvent[] = [
    { id: newId(), at: now, type: "restored", logs },
    { id: newId(), at: now, type: "begun", painBefore: detail.painBefore },
  ];
  for (const [place, event] of known.entries()) {
    await store.append({ sessionId: detail.id, place, event, now }, []);
  }
}
