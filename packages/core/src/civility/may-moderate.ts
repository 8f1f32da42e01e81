import type { Viewer } from "../viewer/viewer.ts";

type Somebody = Pick<Viewer, "id" | "roles">;

/** Looks at what was reported, everywhere: a moderator, and whoever hosts the house. */
export const mayModerate = ({ roles }: Pick<Somebody, "roles">): boolean =>
  roles.includes("moderator") || roles.includes("owner");

/**
 * Takes a comment out of sight: a moderator, and the author of the routine that it stands under. Nobody hides their
 * own; they delete it.
 */
export function mayHide(
  viewer: Somebody,
  comment: { readonly authorId: string },
  routineOwnerId: string | null,
): boolean {
  if (comment.authorId === viewer.id) return false;
  return mayModerate(viewer) || routineOwnerId === viewer.id;
}

/** Decides an appeal: a moderator who neither wrote the comment nor hid it, unless nobody else is there to ask. */
export function mayDecide(
  viewer: Somebody,
  hiding: { readonly authorId: string; readonly hiddenBy: string | null },
  otherModerators: number,
): boolean {
  if (!mayModerate(viewer) || hiding.authorId === viewer.id) return false;
  return hiding.hiddenBy !== viewer.id || otherModerators === 0;
}
