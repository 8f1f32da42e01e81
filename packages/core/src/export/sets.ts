import * as z from "zod";
import type { Day } from "../calendar/day.ts";
import type { Step } from "../protocol/step.ts";

/** A page of everything that a client logged, the oldest first. `after` is the `next` of the page before. */
export const ListSetExportInput = z.object({
  clientId: z.uuid(),
  after: z.string().max(200).optional(),
  limit: z.int().min(1).max(1000).default(1000),
});
export type ListSetExportInput = z.infer<typeof ListSetExportInput>;

/** One set as it leaves the house. */
export interface ExportedSet {
  readonly id: string;
  readonly loggedAt: string;
  readonly day: Day;
  readonly plan: string;
  readonly version: number;
  readonly exerciseId: string;
  readonly exercise: string;
  readonly step: Step;
  readonly side: "left" | "right" | "both";
  readonly number: number;
  readonly outcome: "done" | "skipped" | "stopped";
  readonly reason: string | null;
  readonly reps: number | null;
  readonly seconds: number | null;
  readonly tendernessBefore: number | null;
  readonly tendernessAfter: number | null;
  readonly discomfort: number | null;
}
