import * as z from "zod";

/** Names an author whose routines somebody wants to hear of. */
export const OfAuthor = z.object({ authorId: z.uuid() });
export type OfAuthor = z.infer<typeof OfAuthor>;
