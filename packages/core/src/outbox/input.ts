import * as z from "zod";

/** What a phone may have waiting, each under the name of the call that it would be on its own. */
export const OutboxPath = z.enum([
  "session.create",
  "setLog.create",
  "setLog.update",
  "setLog.delete",
  "session.update",
  "checkIn.create",
  "redFlagScreen.create",
  "redFlagAdvice.create",
]);
export type OutboxPath = z.infer<typeof OutboxPath>;

/** A month away, five sessions a week, fifty sets each; the phone sends the rest in a second envelope. */
export const mostCallsAtOnce = 1200;

/**
 * Everything that waited on a phone, in one envelope. What is inside a call is read one by one: one that cannot be
 * understood must not hold up the others.
 */
export const OutboxInput = z.object({
  calls: z
    .array(z.object({ path: z.string().max(40), input: z.unknown() }))
    .min(1)
    .max(mostCallsAtOnce),
});
export type OutboxInput = z.infer<typeof OutboxInput>;

/** What became of one call: heard, refused for good in a sentence, or to be sent again later. */
export type OutboxAnswer =
  | { readonly kind: "ok" }
  | { readonly kind: "refused"; readonly sentence: string }
  | { readonly kind: "later" };
