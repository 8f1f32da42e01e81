import * as z from "zod";

export const RosterSort = z.enum(["name", "lastSession", "pain", "adherence", "attention"]);
export type RosterSort = z.infer<typeof RosterSort>;

/** Whom a roster leaves in. Those whose coaching is archived are in none but their own. */
export const RosterState = z.enum(["coached", "needsYou", "ending", "paused", "archived"]);
export type RosterState = z.infer<typeof RosterState>;

/** A word by which a trainer finds a client again. */
export const TagName = z.string().trim().min(1).max(40);

/** A page of a trainer's clients. `after` is the `next` of the page before. */
export const ListClientsInput = z.object({
  search: z.string().trim().max(80).optional(),
  sort: RosterSort.default("name"),
  state: RosterState.default("coached"),
  /** Clients who have all of them. */
  tags: z.array(TagName).max(8).default([]),
  limit: z.int().min(1).max(100).default(50),
  after: z.string().max(500).optional(),
});
export type ListClientsInput = z.infer<typeof ListClientsInput>;
