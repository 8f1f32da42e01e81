import * as z from "zod";
import { Sequence } from "../protocol/step.ts";
import { Routine, RoutineItem } from "./routine.ts";

const text = (most: number) => z.string().trim().max(most);

/** A routine of a trainer's own, as they write it. Only what is published has to keep the protocol. */
export const RoutineInput = z.object({
  name: text(80).min(1),
  level: Routine.shape.level,
  audience: text(300),
  sequence: Sequence,
  items: z.array(RoutineItem).min(1).max(20),
  why: text(2000),
  frequency: text(200),
  safetyNotes: z.array(text(300).min(1)).max(8),
});
export type RoutineInput = z.infer<typeof RoutineInput>;

export const CreateRoutineInput = z.object({ id: z.uuid(), routine: RoutineInput });
export type CreateRoutineInput = z.infer<typeof CreateRoutineInput>;

/** Names a routine that somebody published or wants to. */
export const OfRoutine = z.object({ routineId: z.uuid() });
export type OfRoutine = z.infer<typeof OfRoutine>;

/** Where an own routine stands. A withdrawn one was public once; a hidden one a moderator keeps from the public. */
export type RoutineState = "private" | "published" | "withdrawn" | "hidden" | "archived";
