import * as z from "zod";
import { Day, Weekday } from "../calendar/day.ts";
import { DraftDifference, PlanDraftContent } from "./content.ts";

/** The most people whom one draft is for. */
export const mostDraftClients = 50;

/** What a new draft begins from; null is an empty one. */
const DraftSource = z.union([
  z.object({ planId: z.uuid() }),
  z.object({ routineId: z.string().min(1).max(80) }),
  z.object({ templateId: z.uuid() }),
  z.object({ draftId: z.uuid() }),
]);
export type DraftSource = z.infer<typeof DraftSource>;

export const CreateDraftInput = z.object({
  id: z.uuid(),
  from: DraftSource.nullable(),
  clientIds: z.array(z.uuid()).max(mostDraftClients),
});
export type CreateDraftInput = z.infer<typeof CreateDraftInput>;

/** Somebody whom a draft is for, and what they get otherwise. */
export const DraftClientInput = z.object({
  clientId: z.uuid(),
  startsOn: Day.nullable(),
  weekdays: z.array(Weekday).min(1).max(7).nullable(),
  differences: z.array(DraftDifference).max(40),
});
export type DraftClientInput = z.infer<typeof DraftClientInput>;

/** Saves a draft as it goes. `revision` is the one that was seen last: an older one is refused. */
export const SaveDraftInput = z.object({
  id: z.uuid(),
  revision: z.int().min(1),
  content: PlanDraftContent,
  reason: z.string().trim().max(400),
  /** Left out: as they are. */
  clients: z.array(DraftClientInput).max(mostDraftClients).optional(),
});
export type SaveDraftInput = z.infer<typeof SaveDraftInput>;

export const AssignDraftInput = z.object({
  draftId: z.uuid(),
  revision: z.int().min(1),
  /** `ends` names every running plan of theirs that was shown and may end for it. */
  clients: z
    .array(z.object({ clientId: z.uuid(), ends: z.array(z.uuid()).max(20) }))
    .min(1)
    .max(mostDraftClients),
});
export type AssignDraftInput = z.infer<typeof AssignDraftInput>;

export const ListDraftsInput = z.object({
  clientId: z.uuid().optional(),
  limit: z.int().min(1).max(50).default(50),
});
export type ListDraftsInput = z.infer<typeof ListDraftsInput>;

export const CreateTemplateInput = z.object({ id: z.uuid(), draftId: z.uuid() });
export type CreateTemplateInput = z.infer<typeof CreateTemplateInput>;

export const ListVersionsInput = z.object({ planId: z.uuid() });
export type ListVersionsInput = z.infer<typeof ListVersionsInput>;
