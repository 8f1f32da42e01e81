import { type Day, defaultBands, exercises, type Routine, type Step } from "@fourstep/core";
import { exercisesFor, type SessionPlan } from "@fourstep/core/player";
import { v7 as newId } from "uuid";
import { guestId } from "../session/guest.ts";

/** As much of a routine as it takes to train it. */
export interface Tryable extends Pick<Routine, "id" | "name" | "sequence"> {
  readonly items: readonly (Routine["items"][number] & { readonly step: Step })[];
}

/** A published routine as a session of nobody in particular. It stands for no version of a plan, and is never sent. */
export function guestPlan(
  { id, name, sequence, items }: Tryable,
  at: { readonly day: Day; readonly timeZone: string },
): SessionPlan {
  const planned = items.map((item) => ({ ...item, id: newId() }));
  const library = Object.fromEntries(exercises.map((one) => [one.id, one]));
  return {
    ...at,
    sessionId: newId(),
    clientId: guestId,
    planVersionId: id,
    planDayId: null,
    routineName: name,
    trainerName: null,
    sequence,
    items: planned,
    exercises: exercisesFor(planned, library),
    bands: defaultBands,
  };
}
