import * as z from "zod";
import { RosterSort, RosterState, TagName } from "../progress/input.ts";

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

/** What of a roster is shown, in which order: all that its address holds, and what a trainer may keep under a name. */
export const RosterView = z.object({
  search: z.string().trim().max(80),
  sort: RosterSort,
  state: RosterState,
  /** Clients who have all of them. */
  tags: z.array(TagName).max(8),
  columns: z.array(RosterColumn).max(RosterColumn.options.length),
});
export type RosterView = z.infer<typeof RosterView>;

/** A view under its name. */
export const KeepViewInput = z.object({
  id: z.uuid(),
  name: z.string().trim().min(1).max(60),
  view: RosterView,
});
export type KeepViewInput = z.infer<typeof KeepViewInput>;

/** Tags of up to two hundred clients at once: what comes on and what comes off. */
export const UpdateTagsInput = z.object({
  clientIds: z.array(z.uuid()).min(1).max(200),
  add: z.array(TagName).max(8).default([]),
  remove: z.array(TagName).max(8).default([]),
});
export type UpdateTagsInput = z.infer<typeof UpdateTagsInput>;
