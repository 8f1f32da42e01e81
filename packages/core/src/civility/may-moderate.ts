import type { Viewer } from "../viewer/viewer.ts";

type Somebody = Pick<Viewer, "id" | "roles">;

/** Looks at what was reported, everywhere: a moderator, and whoever hosts the house. */
export const mayModerate = ({ roles }: Pick<Somebody, "roles">): boolean =>
  roles.includes("moderator") || roles.includes("owner");

/**
 * Takes a comment or a published routine out of sight: a moderator, and for a comment the author of the routine that it
 * stands under. Nobody hides their own; they delete it or take it back. What came with the product is nobody's.
 */
export function mayHide<Thing extends Hidden>(
  viewer: Somebody,
  thing: Thing,
): thing is Thing & { readonly authorId: string } {
  const { authorId, routineOwnerId } = thing;
  if (authorId === null || authorId === viewer.id) return false;
  return mayModerate(viewer) || routineOwnerId === viewer.id;
}

/** Somebody's comment, or a routine that somebody published. */
interface Hidden {
  readonly authorId: string | null;
  /** Of the routine that a comment stands under; null for a routine itself. */
  readonly routineOwnerId: string | null;
}

/**
 * Lets it be seen again: a moderator, and under a routine of their own whoever hid it themselves, as long as no moderator
 * has decided that it stays hidden.
 */
export function mayLift<Thing extends Hidden & Standing>(
  viewer: Somebody,
  thing: Thing,
): thing is Thing & { readonly authorId: string } {
  if (!mayHide(viewer, thing)) return false;
  return mayModerate(viewer) || (thing.hiddenBy === viewer.id && thing.isUpheld !== true);
}

/** What is known of the hiding that stands. */
interface Standing {
  readonly hiddenBy: string | null;
  readonly isUpheld: boolean | null;
}

/** Decides an appeal: a moderator who neither wrote what it is about nor hid it, unless nobody else is there to ask. */
export function mayDecide(
  viewer: Somebody,
  hiding: { readonly authorId: string; readonly hiddenBy: string | null },
  otherModerators: number,
): boolean {
  if (!mayModerate(viewer) || hiding.authorId === viewer.id) return false;
  return hiding.hiddenBy !== viewer.id || otherModerators === 0;
}
