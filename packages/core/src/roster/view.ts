import * as z from "zod";
import { RosterSort } from "../progress/input.ts";

/** The columns of a roster, in the order in which they stand. The name is always there. */
export const RosterColumn = z.enum([
  "attention",
  "plan",
  "pain",
  "kept",
  "adherence",
  "lastSession",
  "tags",
  "planEnds",
]);
export type RosterColumn = z.infer<typeof RosterColumn>;

/** Whom a roster leaves in. */
export const RosterState = z.enum(["coached", "needsYou", "ending", "paused", "archived"]);
export type RosterState = z.infer<typeof RosterState>;

/** What of a roster is shown, in which order: all that its address holds, and what a trainer may keep under a name. */
export const RosterView = z.object({
  search: z.string().trim().max(80),
  sort: RosterSort,
  state: RosterState,
  /** Clients who have all of them. */
  tags: z.array(z.string().trim().min(1).max(40)).max(8),
  columns: z.array(RosterColumn).max(RosterColumn.options.length),
});
export type RosterView = z.infer<typeof RosterView>;
