import * as z from "zod";

/** A page of a client's sessions, the latest first; one's own without `clientId`. `before` is the `next` of the page before. */
export const ListSessionsInput = z.object({
  clientId: z.uuid().optional(),
  before: z.string().max(200).optional(),
  limit: z.int().min(1).max(50).default(20),
});
export type ListSessionsInput = z.infer<typeof ListSessionsInput>;
