import * as z from "zod";
import { Dose } from "../dosage/dosage.ts";

/** Whether a plan's rule does nothing, proposes and waits for the trainer, or acts by itself. */
export const ProgressionMode = z.enum(["off", "propose", "automatic"]);
export type ProgressionMode = z.infer<typeof ProgressionMode>;

/**
 * How a plan moves on (grounding, section 6): so many complete green sessions in a row, each with a morning no worse, take
 * one exercise up; a red answer or a worse morning takes it down. One thing changes at a time.
 */
export const ProgressionRule = z.object({
  greenSessions: z.int().min(2).max(6),
  /** What is tried first on the way up; the other when the ladder or the evidence range ends. */
  upBy: z.enum(["rung", "set"]),
  mostSets: z.int().min(1).max(5),
});
export type ProgressionRule = z.infer<typeof ProgressionRule>;

export const defaultProgressionRule: ProgressionRule = {
  greenSessions: 2,
  upBy: "set",
  mostSets: 3,
};

/** One item of a version as it is and as it would be. */
export const ProgressionChange = z.object({
  itemId: z.uuid(),
  from: z.object({ exerciseId: z.string(), dose: Dose }),
  to: z.object({ exerciseId: z.string(), dose: Dose }),
});
export type ProgressionChange = z.infer<typeof ProgressionChange>;
