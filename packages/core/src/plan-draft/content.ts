import * as z from "zod";
import { Day, Weekday } from "../calendar/day.ts";
import { Dose } from "../dosage/dosage.ts";
import { ProgressionMode, ProgressionRule } from "../progression/rule.ts";
import { Sequence } from "../protocol/step.ts";

/** One card of the builder. Its key is made where the card is added, and stays with it through every move. */
export const DraftItem = z.object({ key: z.uuid(), exerciseId: z.string(), dose: Dose });
export type DraftItem = z.infer<typeof DraftItem>;

/** A stretch of weeks with its own exercises. The first begins in week 1; each lasts until the next. */
export const DraftPhase = z.object({
  key: z.uuid(),
  name: z.string().trim().max(60),
  /** Counts from 1. */
  fromWeek: z.int().min(1).max(52),
  sequence: Sequence,
  items: z.array(DraftItem).max(20),
});
export type DraftPhase = z.infer<typeof DraftPhase>;

/** A plan while it is being made: what a draft saves, and what a template holds. It need not keep the protocol yet. */
export const PlanDraftContent = z.object({
  title: z.string().trim().max(80),
  phases: z.array(DraftPhase).min(1).max(12),
  /** Null in a template: then the day on which it is assigned says. */
  startsOn: Day.nullable(),
  weeks: z.int().min(1).max(52),
  weekdays: z.array(Weekday).max(7),
  progression: z.object({ mode: ProgressionMode, rule: ProgressionRule }),
});
export type PlanDraftContent = z.infer<typeof PlanDraftContent>;

/** What one of many people gets otherwise: an exercise in another's place, another dose, or without it. */
export const DraftDifference = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("swap"), key: z.uuid(), exerciseId: z.string(), dose: Dose }),
  z.object({ kind: z.literal("dose"), key: z.uuid(), dose: Dose }),
  z.object({ kind: z.literal("without"), key: z.uuid() }),
]);
export type DraftDifference = z.infer<typeof DraftDifference>;
