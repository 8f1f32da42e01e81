"use client";

import type { DraftClientInput, Exercise, PlanDraft } from "@fourstep/core";
import { useState } from "react";
import { useAutosave } from "./use-autosave.ts";
import { useBoardState } from "./use-board-state.ts";

export type Builder = ReturnType<typeof useBuilder>;

const peopleOf = (draft: PlanDraft): DraftClientInput[] =>
  draft.clients.map(({ id, startsOn, weekdays, differences }) => ({
    clientId: id,
    startsOn,
    weekdays: weekdays && [...weekdays],
    differences: [...differences],
  }));

/** A draft while it is worked on: its board, why it changes, whom it is for, and whether all that is saved. */
export function useBuilder(draft: PlanDraft, exercises: readonly Exercise[]) {
  const [reason, setReason] = useState(draft.reason);
  const [people, setPeople] = useState(() => peopleOf(draft));
  // One person's cautions and minutes hold for the board; of many, each has their own in the dialog that assigns.
  const only = draft.clients.length === 1 ? draft.clients[0] : undefined;
  const board = useBoardState(draft.content, exercises, {
    tags: only?.cautions.map(({ tag }) => tag) ?? [],
    minutesAvailable: only?.minutes ?? null,
  });
  const autosave = useAutosave(draft, { content: board.content, reason, people });

  return {
    ...board,
    draft,
    only,
    reason,
    setReason,
    people,
    setPeople,
    autosave,
    takeTheirs: (theirs: PlanDraft) => {
      const shown = { content: theirs.content, reason: theirs.reason, people: peopleOf(theirs) };
      board.apply(shown.content);
      setReason(shown.reason);
      setPeople(shown.people);
      autosave.tookTheirs(theirs, shown);
    },
  };
}
