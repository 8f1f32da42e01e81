import * as z from "zod";
import { Day } from "../calendar/day.ts";
import { Discomfort } from "../guardrail/guardrail.ts";

export const CheckInInput = z.object({
  id: z.uuid(),
  sessionId: z.uuid().nullable(),
  day: Day,
  painNow: Discomfort.nullable(),
  painWorstWeek: Discomfort.nullable(),
  nextMorning: z.enum(["better", "same", "worse"]).nullable(),
  note: z.string().trim().max(2000),
});
export type CheckInInput = z.infer<typeof CheckInInput>;
