import * as z from "zod";
import { Side } from "../dosage/planned-set.ts";
import { Discomfort } from "../guardrail/guardrail.ts";
import { skipReasons } from "./skip-reasons.ts";

export * from "./skip-reasons.ts";

/** Why something was left out. */
export const SkipReason = z.enum(skipReasons);
export type SkipReason = z.infer<typeof SkipReason>;

/** What was done in one set. A union, so that a hold never carries reps. */
export const Effort = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("reps"),
    reps: z.int().min(0).max(200),
    seconds: z.int().min(0).max(3600),
  }),
  z.object({ kind: z.literal("hold"), seconds: z.int().min(0).max(3600) }),
  z.object({
    kind: z.literal("spot"),
    seconds: z.int().min(0).max(3600),
    spot: z.string().max(120).nullable(),
    technique: z.enum(["hold", "gentle_knead"]),
    tenderness: z.object({ before: Discomfort.nullable(), after: Discomfort.nullable() }),
  }),
]);
export type Effort = z.infer<typeof Effort>;

/** One set as the phone logs it. The phone names it, so that a retry lands on the same row. */
export const SetLogInput = z.object({
  id: z.uuid(),
  sessionId: z.uuid(),
  itemId: z.uuid(),
  /** The exercise as it was done: the planned one, or the one it was swapped for. */
  exerciseId: z.string().max(64),
  side: Side,
  number: z.int().min(1).max(20),
  outcome: z.enum(["done", "skipped", "stopped"]),
  reason: SkipReason.nullable(),
  effort: Effort,
  discomfort: Discomfort.nullable(),
  loggedAt: z.iso.datetime(),
});
export type SetLogInput = z.infer<typeof SetLogInput>;

/** A set as it is read back. */
export type SetLog = SetLogInput & { readonly revision: number };
