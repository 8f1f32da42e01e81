/** Why somebody asks a moderator to look, and why something is taken out of sight. */
export const reportReasons = [
  "unkind",
  "medical_advice",
  "dangerous",
  "private_facts",
  "advertising",
  "other",
] as const;
export type ReportReason = (typeof reportReasons)[number];

/** What a moderator made of a report. */
export const reportEndings = ["hidden", "suspended", "kept"] as const;
export type ReportEnding = (typeof reportEndings)[number];

/** What a person may be told of. */
export const noticeKinds = [
  "reply",
  "mention",
  "hidden",
  "appeal_decided",
  "routine_published",
  "routine_changed",
] as const;
export type NoticeKind = (typeof noticeKinds)[number];
