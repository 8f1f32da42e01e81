import * as z from "zod";
import { reportEndings, reportReasons } from "./words.ts";

const note = z.string().trim().max(1000);
const Reason = z.enum(reportReasons);

/** A field that no person sees: whoever fills it in is a machine, which is told that it was heard, and is not. */
export const Honeypot = z.string().max(4000).optional();

/** Whether a machine wrote this. */
export const isFromMachine = ({ website = "" }: { readonly website?: string | undefined }) =>
  website !== "";

const thing = {
  commentId: z.uuid().optional(),
  routineId: z.string().min(1).max(100).optional(),
};

/** What is reported, hidden or appealed for: one comment or one routine. */
interface Thing {
  readonly commentId?: string | undefined;
  readonly routineId?: string | undefined;
}
const isOne = ({ commentId, routineId }: Thing) =>
  (commentId === undefined) !== (routineId === undefined);

/** Names the comment or the routine that is meant. */
export const OfThing = z.object(thing).refine(isOne);
export type OfThing = z.infer<typeof OfThing>;

/** Somebody asks a moderator to look at one comment or at one routine. */
export const ReportInput = z
  .object({ id: z.uuid(), ...thing, reason: Reason, note: note.default(""), website: Honeypot })
  .refine(isOne);
export type ReportInput = z.infer<typeof ReportInput>;

/** What a moderator made of everything that was reported of one thing. */
export const EndReportInput = z.object({ id: z.uuid(), ending: z.enum(reportEndings) });
export type EndReportInput = z.infer<typeof EndReportInput>;

/** Takes a comment or a published routine out of sight. Its writer reads the reason and the note. */
export const HideInput = z
  .object({ id: z.uuid(), ...thing, reason: Reason, note: note.default("") })
  .refine(isOne);
export type HideInput = z.infer<typeof HideInput>;

/** The writer of what was hidden asks once that somebody looks again. */
export const AppealInput = z.object({ ...thing, appeal: note.min(1) }).refine(isOne);
export type AppealInput = z.infer<typeof AppealInput>;

/** `isUpheld`: it stays hidden. Its writer reads the decision. */
export const DecideInput = z.object({ id: z.uuid(), isUpheld: z.boolean(), decision: note.min(1) });
export type DecideInput = z.infer<typeof DecideInput>;

/** For how long somebody may read and not write; null: until it is lifted. */
export const suspensionDays = [1, 7, 30, null] as const;

export const SuspendInput = z.object({
  id: z.uuid(),
  userId: z.uuid(),
  reason: note.min(1),
  days: z.union([z.literal(1), z.literal(7), z.literal(30), z.null()]),
});
export type SuspendInput = z.infer<typeof SuspendInput>;

/** A page of what moderators look at, the oldest first, or of what somebody was told, the latest first. */
export const CivilPageInput = z.object({
  after: z.object({ at: z.iso.datetime(), id: z.uuid() }).optional(),
  limit: z.int().min(1).max(50).default(20),
});
export type CivilPageInput = z.infer<typeof CivilPageInput>;

/** Names the person who is meant. */
export const OfPerson = z.object({ userId: z.uuid() });
export type OfPerson = z.infer<typeof OfPerson>;

/** Names the comment that is meant. */
export const OfComment = z.object({ commentId: z.uuid() });
export type OfComment = z.infer<typeof OfComment>;

/** Somebody has looked at everything that they were told up to a moment. */
export const ReadNoticesInput = z.object({ until: z.iso.datetime() });
export type ReadNoticesInput = z.infer<typeof ReadNoticesInput>;

/** How often notices that nobody has looked at come by mail. */
export const digests = ["off", "daily", "weekly"] as const;
export type Digest = (typeof digests)[number];

export const DigestInput = z.object({ digest: z.enum(digests) });
export type DigestInput = z.infer<typeof DigestInput>;
