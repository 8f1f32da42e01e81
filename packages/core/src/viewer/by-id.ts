import * as z from "zod";

/** Names the one thing that is meant. */
export const ById = z.object({ id: z.uuid() });
export type ById = z.infer<typeof ById>;
