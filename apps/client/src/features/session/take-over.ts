import { type Exercise, exerciseById, exercises, type SessionDetail } from "@fourstep/core";
import { exercisesFor, type PlayEvent, type SessionPlan } from "@fourstep/core/player";
import { v7 as newId } from "uuid";
import type { DeviceStore } from "../outbox/device-store.ts";

const byId = (all: readonly Exercise[]) =>
  Object.fromEntries(all.map((exercise) => [exercise.id, exercise]));

/** `own` are the exercises of it that are not built in. */
export function planOfDetail(detail: SessionDetail, own: readonly Exercise[] = []): SessionPlan {
  return {
    sessionId: detail.id,
    clientId: detail.client.id,
    planVersionId: detail.plan.versionId,
    planDayId: null,
    day: detail.day,
    timeZone: detail.timeZone,
    routineName: detail.routineName,
    trainerName: null,
    sequence: detail.sequence,
    items: detail.items,
    exercises: exercisesFor(detail.items, byId([...exercises, ...own])),
    bands: detail.bands,
  };
}

/**
 * A session that was begun on another device goes on here, from what that device had sent. Nothing is sent twice.
 * `askOwn` is asked only when it holds an exercise that is not built in.
 */
export async function takeOver(
  store: DeviceStore,
  detail: SessionDetail,
  now: number,
  askOwn: () => Promise<readonly Exercise[]>,
): Promise<void> {
  const isBuiltIn = detail.items.every(({ exerciseId }) => exerciseById(exerciseId));
  const own = isBuiltIn ? [] : await askOwn();
  await store.keepSession(planOfDetail(detail, own));
  const logs = detail.setLogs.map(({ revision: _revision, ...log }) => log);
  const known: PlayEvent[] = [
    { id: newId(), at: now, type: "restored", logs, seconds: secondsSoFar(detail) },
    { id: newId(), at: now, type: "begun", painBefore: detail.painBefore },
  ];
  for (const [place, event] of known.entries()) {
    await store.append({ sessionId: detail.id, place, event, now }, []);
  }
}

/** From the start to the last set, as far as the server can tell; a session that was left overnight counts an hour. */
function secondsSoFar({ startedAt, setLogs }: SessionDetail): number {
  const last = Math.max(
    ...setLogs.map(({ loggedAt }) => Date.parse(loggedAt)),
    Date.parse(startedAt),
  );
  return Math.min(3600, Math.max(0, Math.round((last - Date.parse(startedAt)) / 1000)));
}
