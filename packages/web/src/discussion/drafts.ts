/*
 * What somebody began to say, kept on this device until the server has it. It is theirs alone: nobody else who signs in
 * here sees it, and nothing of it is left when they sign out.
 */

export interface Draft {
  /** One name for one text, over a reload too, so that sending it again is the same comment. */
  readonly id: string;
  readonly body: string;
  /** The exercise that it speaks of; empty: the whole. */
  readonly about: string;
}

const prefix = "fourstep.draft.";

/** @param place the comment, or the routine, that it is said to */
export const draftKey = (viewerId: string, place: string) => `${prefix}${viewerId}.${place}`;

/** What was kept, as far as it is still to be read. */
export function keptDraft(key: string): Partial<Draft> {
  try {
    const draft: unknown = JSON.parse(localStorage.getItem(key) ?? "{}");
    const isWhole =
      typeof draft === "object" &&
      draft !== null &&
      ["id", "body", "about"].every(
        (part) => typeof draft[part as keyof typeof draft] === "string",
      );
    return isWhole ? (draft as Draft) : {};
  } catch {
    return {};
  }
}

/** Keeps a draft, or forgets it once it is empty. */
export function keepDraft(key: string, draft: Draft): void {
  try {
    if (draft.body === "") localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(draft));
  } catch {
    // Without room for it, the draft lives as long as the page.
  }
}

/** Leaves no draft on this device, or only those of the one person who is here now. */
export function forgetDrafts(except?: string): void {
  try {
    for (const key of Object.keys(localStorage)) {
      const isTheirs = except !== undefined && key.startsWith(draftKey(except, ""));
      if (key.startsWith(prefix) && !isTheirs) localStorage.removeItem(key);
    }
  } catch {
    // Where nothing can be kept, nothing is.
  }
}
