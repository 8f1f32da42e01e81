import * as z from "zod";
import { Day } from "../calendar/day.ts";
import { contraindicationTags } from "../exercise/contraindication-tags.ts";
import { Bands } from "../guardrail/guardrail.ts";

const text = (most: number) => z.string().trim().min(1).max(most);

/** What changes about a client; what is left out stays. `cautions` are all that stand from now on. */
export const UpdateClientInput = z.object({
  id: z.uuid(),
  bands: Bands.optional(),
  cautions: z
    .array(z.object({ tag: z.enum(contraindicationTags), note: z.string().trim().max(300) }))
    .max(contraindicationTags.length)
    .refine((all) => new Set(all.map(({ tag }) => tag)).size === all.length)
    .optional(),
  availability: z
    .object({
      minutes: z.int().min(1).max(180).nullable(),
      daysPerWeek: z.int().min(1).max(7).nullable(),
    })
    .optional(),
});
export type UpdateClientInput = z.infer<typeof UpdateClientInput>;

/** A private note. The browser names it, so that a retry is the same note. */
export const CreateNoteInput = z.object({
  id: z.uuid(),
  clientId: z.uuid(),
  sessionId: z.uuid().nullable(),
  body: text(4000),
});
export type CreateNoteInput = z.infer<typeof CreateNoteInput>;

export const ListNotesInput = z.object({ sessionId: z.uuid() });
export type ListNotesInput = z.infer<typeof ListNotesInput>;

/** A trainer's own note beside a session. */
export interface SessionNote {
  readonly id: string;
  readonly body: string;
  readonly at: string;
}

export const UpdateNoteInput = z.object({ id: z.uuid(), body: text(4000) });
export type UpdateNoteInput = z.infer<typeof UpdateNoteInput>;

export const CreateGoalInput = z.object({
  id: z.uuid(),
  clientId: z.uuid(),
  goal: text(300),
  dueOn: Day.nullable(),
});
export type CreateGoalInput = z.infer<typeof CreateGoalInput>;

/** A goal is worded anew, reached, given up, or taken up again. */
export const UpdateGoalInput = z.object({
  id: z.uuid(),
  act: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("word"), goal: text(300), dueOn: Day.nullable() }),
    z.object({ kind: z.enum(["reach", "drop", "reopen"]) }),
  ]),
});
export type UpdateGoalInput = z.infer<typeof UpdateGoalInput>;

/** Names the client whom an act of their trainer is about. */
export const OfClient = z.object({ clientId: z.uuid() });
export type OfClient = z.infer<typeof OfClient>;
