import type { Routine } from "../routine/routine.ts";
import type { NoticeKind, ReportReason } from "./words.ts";

/** What is known of whoever wrote something that moderators look at. */
export interface WriterHistory {
  readonly id: string;
  readonly name: string | null;
  /** The id of the picture that others see. */
  readonly picture: string | null;
  readonly joinedAt: string;
  readonly comments: number;
  readonly hidden: number;
  /** How many of their routines a moderator took from the public. */
  readonly withdrawn: number;
  readonly suspensions: number;
  readonly isSuspended: boolean;
  /** Looks after the house, and is not suspended from here. */
  readonly isModerator: boolean;
}

/** A comment with what stands round it. */
export interface CommentInContext {
  readonly id: string;
  readonly body: string;
  readonly at: string;
  readonly writer: WriterHistory;
  /** What it answers; the body is null when that is hidden or deleted. */
  readonly answers: { readonly name: string | null; readonly body: string | null } | null;
}

/** The routine that a case is about, or that the comment of a case stands under. */
export interface RoutineInContext {
  readonly id: string;
  readonly name: string;
  /** Only when the case is about the routine itself. */
  readonly whole: {
    /** Null for what came with the product. */
    readonly writer: WriterHistory | null;
    readonly publishedAt: string;
    readonly content: Routine;
  } | null;
}

/** What was said and done of the same thing before, each at its moment. */
export interface PastOfThing {
  readonly at: string;
  readonly what: "reported" | "kept" | "suspended" | "hidden" | "upheld" | "lifted";
  readonly reason: ReportReason | null;
  readonly note: string;
}

/** Everything that was reported of one thing. */
export interface ReportedThing {
  /** Of the first report. */
  readonly id: string;
  readonly at: string;
  readonly reports: readonly { readonly reason: ReportReason; readonly note: string }[];
  readonly comment: CommentInContext | null;
  readonly routine: RoutineInContext;
  readonly past: readonly PastOfThing[];
}

/** An appeal, with the comment or the routine that it is about. */
export interface Appeal {
  readonly id: string;
  readonly at: string;
  readonly appeal: string;
  readonly reason: ReportReason;
  readonly note: string;
  /** Whether the viewer hid it. */
  readonly isMine: boolean;
  readonly comment: CommentInContext | null;
  readonly routine: RoutineInContext;
  readonly past: readonly PastOfThing[];
}

/** Somebody who may read and not write for a while. */
export interface SuspensionShown {
  readonly id: string;
  readonly userId: string;
  readonly name: string | null;
  readonly reason: string;
  readonly at: string;
  readonly until: string | null;
}

/** A notice as its reader sees it. */
export interface NoticeShown {
  readonly id: string;
  readonly kind: NoticeKind;
  readonly at: string;
  readonly readAt: string | null;
  /** Who brought it about, by the name that they chose; null: the product, or nobody with a name. */
  readonly by: string | null;
  readonly commentId: string | null;
  /** What was written answers nobody: it is about the routine, and whoever is told of it is its author. */
  readonly isFirst: boolean;
  readonly routine: { readonly id: string; readonly name: string } | null;
  /** Of an appeal: whether it stays hidden. */
  readonly isUpheld: boolean | null;
}

/** Why a comment or a routine is out of sight, as its writer reads it. Who hid it is not said. */
export interface HidingShown {
  readonly id: string;
  readonly reason: ReportReason;
  readonly note: string;
  readonly hiddenAt: string;
  readonly appealedAt: string | null;
  /** From then on it is seen again. */
  readonly liftedAt: string | null;
  readonly decidedAt: string | null;
  readonly isUpheld: boolean | null;
  readonly decision: string | null;
  /** What the comment says; null for a routine. */
  readonly body: string | null;
  readonly routine: { readonly id: string; readonly name: string };
}

/** A comment that the author of a routine hid under it, and may show again. */
export interface HiddenByAuthor {
  readonly commentId: string;
  readonly by: string | null;
  readonly body: string;
  readonly reason: ReportReason;
  readonly hiddenAt: string;
}

/** Somebody whom the viewer blocked. */
export interface Blocked {
  readonly userId: string;
  readonly name: string | null;
  readonly at: string;
}
