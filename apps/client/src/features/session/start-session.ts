import { exercises, type Exercise, mayTrain, type Today } from "@fourstep/core";
import { exercisesFor, type SessionPlan } from "@fourstep/core/player";
import { v7 as newId } from "uuid";
import { deviceStore } from "../outbox/outbox.ts";
import { waitingRedFlags } from "../red-flag/waiting-calls.ts";
import { withWaiting } from "../red-flag/with-waiting.ts";
import { rememberAccount } from "./who-is-here.ts";

/**
 * Keeps today's plan on this device as a session and answers with its id. Nothing is sent yet: the session begins when
 * the person does. Trainers' own exercises come with the call, the built-in ones are part of the app.
 * @throws while the red-flag questions stand in the way, as far as this device knows; the screen offers no start then
 */
export async function startSession(
  today: Today,
  own: readonly Exercise[] = [],
  id: string = newId(),
): Promise<string> {
  const waiting = await waitingRedFlags(today.clientId);
  if (!mayTrain(withWaiting(today.screen, waiting, Date.now()))) {
    throw new Error("The red-flag questions come first");
  }
  const plan = sessionPlanOf(today, own, id);
  // It opens for its own person, and the connection may be gone by then.
  rememberAccount(today.clientId);
  await (await deviceStore()).keepSession(plan);
  return id;
}

export function sessionPlanOf(today: Today, own: readonly Exercise[], id: string): SessionPlan {
  if (!today.plan) throw new Error("Nothing is planned");
  const { plan } = today;
  const library = Object.fromEntries([...exercises, ...own].map((one) => [one.id, one]));
  return {
    sessionId: id,
    clientId: today.clientId,
    planVersionId: plan.versionId,
    planDayId: today.planDayId,
    day: today.day,
    timeZone: today.timeZone,
    routineName: plan.routineName,
    trainerName: plan.trainerName,
    sequence: plan.sequence,
    items: plan.items,
    exercises: exercisesFor(plan.items, library),
    bands: today.bands,
  };
}
