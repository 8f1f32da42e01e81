import * as z from "zod";

/**
 * When a client is put before their trainer. Each number says from where on a reason counts; a rule that is off raises
 * nothing. Pain beyond noise is not among them: that is what `changeVerdict` says.
 */
export const AttentionThresholds = z.object({
  /** How many points worst pain must have risen, on top of being more than noise. */
  painUpPoints: z.int().min(2).max(10),
  /** Planned days missed in a row, or fallen short of the person's own habit in the last two weeks. */
  missedSessions: z.int().min(1).max(14),
  /** Kept sessions without a set of a step, of the last six. */
  skippedStepSessions: z.int().min(2).max(6),
  /** Days before the last day of a plan. */
  planEndingDays: z.int().min(1).max(28),
  /** Whether a note of the client's waits to be read. */
  notesToRead: z.boolean(),
});
export type AttentionThresholds = z.infer<typeof AttentionThresholds>;

/** What differs from the usual: for one trainer, or for one client of theirs. What is left out stays as it is. */
export const OwnThresholds = AttentionThresholds.partial();
export type OwnThresholds = z.infer<typeof OwnThresholds>;

/** The product's own figures: grounding, section 4, for pain; the rest are editorial. */
export const defaultThresholds: AttentionThresholds = {
  painUpPoints: 2,
  missedSessions: 3,
  skippedStepSessions: 4,
  planEndingDays: 7,
  notesToRead: true,
};
