/**
 * Closed sets of words that only rows know; the rest come from `@fourstep/core`. Each becomes a check
 * constraint, so that a new word needs a migration and cannot arrive by accident.
 */
export const visibilities = ["private", "clients", "community"] as const;
export const mediaKinds = ["image", "video"] as const;
export const dayStatuses = ["planned", "done", "partly", "missed", "skipped"] as const;
export const assessmentKinds = ["intake", "exposure", "tri_planar", "trunk", "self_test"] as const;
export const setChangeKinds = ["correct", "remove", "restore"] as const;
export const redFlagPrompts = ["first", "monthly", "pain_up", "own"] as const;
export const redFlagOutcomes = ["no_flags", "ask_first", "seek_care"] as const;
export const notificationChannels = ["mail", "push"] as const;
export const attentionKinds = [
  "alarm_stop",
  "red_answer",
  "red_flag",
  "pain_up",
  "missed_sessions",
  "skips_step",
  "unread_message",
  "unread_note",
  "plan_ending",
  "retest_due",
  "proposal_waiting",
] as const;
/** How an item was seen to: by the trainer, because its reason went away, or because the two parted. */
export const attentionEndings = ["done", "settled", "parted"] as const;
export const proposalDirections = ["up", "down"] as const;
/** What became of a proposal; `overtaken` by an edit or by what happened next. */
export const proposalDecisions = ["approved", "declined", "automatic", "overtaken"] as const;
/** What somebody may answer a comment with. */
export const reactionKinds = ["helped", "same", "careful"] as const;
/** Where an outcome comes from: the member's own log, or their word alone. */
export const outcomeSources = ["log", "self"] as const;
