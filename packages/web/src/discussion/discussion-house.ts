"use client";

import type { Comment } from "@fourstep/core";
import { createContext, type ReactNode, useContext } from "react";

/** What the app in which somebody takes part knows, and the discussion does not. */
export interface DiscussionHouse {
  /** Who takes part. */
  readonly viewerId: string;
  readonly newId: () => string;
  readonly emergencyNumber: string;
  /** How large this app's controls are: a finger wide, or as dense as a desk. */
  readonly size: "sm" | "md";
  /** Where somebody reads why a comment of theirs is hidden. */
  readonly notices: string;
  /** Where this app tells of an exercise. */
  readonly exerciseAt: (exerciseId: string) => string;
  /** The address of one comment where everybody reads it; left out: on the page itself. */
  readonly addressOf?: (commentId: string) => string;
  /** The viewer may take other people's comments here out of sight. */
  readonly mayHide: boolean;
  /** The way to show how it went; left out where nobody trains. */
  readonly renderOutcome?: (comment: Comment, onDone: () => void) => ReactNode;
}

const House = createContext<DiscussionHouse | null>(null);
export const InHouse = House.Provider;

export function useHouse(): DiscussionHouse {
  const house = useContext(House);
  if (!house) throw new Error("A discussion stands in no app");
  return house;
}
