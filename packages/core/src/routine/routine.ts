import * as z from "zod";
import { Dose } from "../dosage/dosage.ts";
import { Sequence } from "../protocol/step.ts";

export const RoutineItem = z.object({ exerciseId: z.string(), dose: Dose });
export type RoutineItem = z.infer<typeof RoutineItem>;

/** An ordered list of exercises with their doses that keeps the four-step protocol. */
export const Routine = z.object({
  id: z.string(),
  name: z.string(),
  level: z.enum(["beginner", "intermediate", "advanced"]),
  audience: z.string(),
  sequence: Sequence,
  items: z.array(RoutineItem).min(1),
  why: z.string(),
  frequency: z.string(),
  safetyNotes: z.array(z.string()),
});
export type Routine = z.infer<typeof Routine>;
