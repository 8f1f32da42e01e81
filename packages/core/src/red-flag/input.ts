import * as z from "zod";
import { Day } from "../calendar/day.ts";
import { isAnswered } from "./outcome.ts";
import { questionsVersion, redFlagQuestionIds } from "./question-ids.ts";

export const RedFlagScreenInput = z.object({
  id: z.uuid(),
  questionsVersion: z.int().min(1).max(questionsVersion),
  /** Every question, unless an urgent one was answered yes: then nothing more is asked. */
  answers: z.partialRecord(z.enum(redFlagQuestionIds), z.boolean()).refine(isAnswered),
  /** The screen that was answered by mistake, and that this one takes the place of. */
  mistakenId: z.uuid().nullable(),
});
export type RedFlagScreenInput = z.infer<typeof RedFlagScreenInput>;

export const RedFlagAdviceInput = z.object({
  id: z.uuid(),
  screenId: z.uuid(),
  /** Who was asked: "my doctor", "a physiotherapist". */
  adviser: z.string().trim().min(2).max(120),
  advice: z.string().trim().min(2).max(2000),
  advisedOn: Day,
});
export type RedFlagAdviceInput = z.infer<typeof RedFlagAdviceInput>;

export const ListRedFlagScreensInput = z.object({ clientId: z.uuid() });
export type ListRedFlagScreensInput = z.infer<typeof ListRedFlagScreensInput>;
