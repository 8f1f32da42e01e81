import * as z from "zod";
import { alarmSymptoms, reactions } from "./choices.ts";

export * from "./default-bands.ts";

/** Discomfort as the person gives it: 0 none, 10 worst imaginable (NPRS). */
export const Discomfort = z.int().min(0).max(10);

export const Band = z.enum(["green", "amber", "red"]);
export type Band = z.infer<typeof Band>;

/** The highest number that still counts as green, and as amber. Editable per client. */
export const Bands = z
  .object({ greenMax: z.int().min(0).max(8), amberMax: z.int().min(1).max(9) })
  .refine((bands) => bands.greenMax < bands.amberMax);
export type Bands = z.infer<typeof Bands>;

/** What the person chooses when the guardrail offers to ease off. */
export const Reaction = z.enum(reactions);
export type Reaction = z.infer<typeof Reaction>;

/** Signs that stop the session whatever the number is. */
export const AlarmSymptom = z.enum(alarmSymptoms);
export type AlarmSymptom = z.infer<typeof AlarmSymptom>;
