import * as z from "zod";

export const RosterSort = z.enum(["name", "lastSession", "pain", "adherence"]);
export type RosterSort = z.infer<typeof RosterSort>;

/** A page of a trainer's clients. `after` is the `next` of the page before. */
export const ListClientsInput = z.object({
  search: z.string().trim().max(80).optional(),
  sort: RosterSort.default("name"),
  limit: z.int().min(1).max(100).default(50),
  after: z.string().max(500).optional(),
});
export type ListClientsInput = z.infer<typeof ListClientsInput>;
