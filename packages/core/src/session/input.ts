import * as z from "zod";
import { Day, TimeZone } from "../calendar/day.ts";
import { AlarmSymptom, Discomfort } from "../guardrail/guardrail.ts";

export const StartSessionInput = z.object({
  id: z.uuid(),
  planVersionId: z.uuid(),
  /** The planned day that this session fulfils; null for an extra one. */
  planDayId: z.uuid().nullable(),
  day: Day,
  timeZone: TimeZone,
  startedAt: z.iso.datetime(),
  painBefore: Discomfort.nullable(),
});
export type StartSessionInput = z.infer<typeof StartSessionInput>;

export const SessionEnding = z.enum(["finished", "early", "alarm"]);
export type SessionEnding = z.infer<typeof SessionEnding>;

export const FinishSessionInput = z.object({
  id: z.uuid(),
  ended: SessionEnding,
  endReason: z.string().max(200).nullable(),
  alarm: AlarmSymptom.nullable(),
  finishedAt: z.iso.datetime(),
  /** Active seconds, pauses left out. */
  seconds: z.int().min(0).max(86_400),
  painAfter: Discomfort.nullable(),
  note: z.string().trim().max(2000),
});
export type FinishSessionInput = z.infer<typeof FinishSessionInput>;
