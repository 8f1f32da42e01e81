import type { AttentionKind } from "./item.ts";

/** How soon a trainer should look. */
export const urgencies = ["beforeNext", "today", "week"] as const;
export type Urgency = (typeof urgencies)[number];

/** Every kind in the order in which the queue puts them, with its urgency. */
const urgencyByKind: Record<AttentionKind, Urgency> = {
  alarm_stop: "beforeNext",
  red_flag: "beforeNext",
  red_answer: "beforeNext",
  pain_up: "beforeNext",
  missed_sessions: "today",
  skips_step: "today",
  proposal_waiting: "today",
  plan_ending: "week",
  unread_note: "week",
};

/** The kinds, the most urgent first. */
export const attentionOrder = Object.keys(urgencyByKind) as readonly AttentionKind[];

/** What must be looked at before the person trains again, what today, and what this week. */
export function urgencyOf(kind: AttentionKind): Urgency {
  return urgencyByKind[kind];
}
