import * as z from "zod";
import { OwnThresholds } from "./thresholds.ts";

/** A page of the queue. `after` is the `next` of the page before. */
export const ListAttentionInput = z.object({
  limit: z.int().min(1).max(100).default(50),
  after: z.string().max(300).optional(),
});
export type ListAttentionInput = z.infer<typeof ListAttentionInput>;

/** Seen to, put off until a moment, or taken back. */
export const UpdateAttentionInput = z.discriminatedUnion("act", [
  z.object({ act: z.literal("done"), id: z.uuid() }),
  z.object({ act: z.literal("snooze"), id: z.uuid(), until: z.iso.datetime() }),
  z.object({ act: z.literal("reopen"), id: z.uuid() }),
]);
export type UpdateAttentionInput = z.infer<typeof UpdateAttentionInput>;

/** Whose thresholds: one client's, or all of the trainer's clients with null. */
export const ThresholdsOf = z.object({ clientId: z.uuid().nullable() });
export type ThresholdsOf = z.infer<typeof ThresholdsOf>;

export const UpdateThresholdsInput = z.object({
  clientId: z.uuid().nullable(),
  own: OwnThresholds,
});
export type UpdateThresholdsInput = z.infer<typeof UpdateThresholdsInput>;
