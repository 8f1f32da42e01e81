"use client";

import {
  cardOf,
  changedTo,
  type DraftClientInput,
  draftFindings,
  type DraftFinding,
  type Exercise,
  historyOf,
  isHard,
  itemsInOrder,
  itemsOfStep,
  type PlanDraft,
  type PlanDraftContent,
  redone,
  stepOrder,
  totalsOf,
  undone,
  withItem,
  withOffer,
} from "@fourstep/core";
import { useState } from "react";
import { v7 as newId } from "uuid";
import { useAutosave } from "./use-autosave.ts";

export type Builder = ReturnType<typeof useBuilder>;

const peopleOf = (draft: PlanDraft): DraftClientInput[] =>
  draft.clients.map(({ id, startsOn, weekdays, differences }) => ({
    clientId: id,
    startsOn,
    weekdays: weekdays && [...weekdays],
    differences: [...differences],
  }));

/** A draft while it is worked on: what is on the board, what was before, what is said about it. */
export function useBuilder(draft: PlanDraft, exercises: readonly Exercise[]) {
  const [history, setHistory] = useState(() => historyOf(draft.content));
  const [reason, setReason] = useState(draft.reason);
  const [people, setPeople] = useState(() => peopleOf(draft));
  const [selected, select] = useState<string | null>(null);
  const [wantedPhase, choosePhase] = useState<string | null>(null);

  const content = history.now;
  const autosave = useAutosave(draft, { content, reason, people });
  const phase = content.phases.find(({ key }) => key === wantedPhase) ?? content.phases[0]!;
  // One person's cautions and minutes hold for the board; of many, each has their own in the dialog that assigns.
  const only = draft.clients.length === 1 ? draft.clients[0] : undefined;
  const tags = only?.cautions.map(({ tag }) => tag) ?? [];
  const minutesAvailable = only?.minutes ?? null;
  const findings = draftFindings(content, {
    exercises,
    contraindications: tags,
    ...(minutesAvailable === null ? {} : { minutesAvailable }),
  });
  const hard = findings.filter(isHard);
  const card = content.phases.flatMap(({ items }) => items).find(({ key }) => key === selected);

  const apply = (next: PlanDraftContent, part: string | null = null) =>
    setHistory((before) => changedTo(before, next, part));

  return {
    draft,
    exercises,
    content,
    phase,
    tags,
    only,
    minutesAvailable,
    findings,
    hard,
    /** The finding that F mends: the first hard one, or else the first that offers something. */
    next:
      hard.find(({ finding }) => finding.offer) ?? findings.find(({ finding }) => finding.offer),
    totals: totalsOf(phase, exercises),
    order: stepOrder[phase.sequence],
    card,
    selected,
    select,
    choosePhase,
    reason,
    setReason,
    people,
    setPeople,
    autosave,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    apply,
    undo: () => setHistory(undone),
    redo: () => setHistory(redone),
    exerciseOf: (id: string) => exercises.find((one) => one.id === id),
    column: (step: Exercise["step"]) => itemsOfStep(phase, step, exercises),
    inOrder: () => itemsInOrder(phase, exercises),
    add: (exercise: Exercise, before: string | null = null) => {
      const key = newId();
      apply(withItem(content, phase.key, cardOf(exercise, key), before));
      select(key);
      return key;
    },
    fix: ({ phaseKey, finding }: DraftFinding) => {
      if (!finding.offer) return;
      apply(withOffer(content, phaseKey, finding.offer, exercises, newId));
    },
    takeTheirs: (theirs: PlanDraft) => {
      const shown = { content: theirs.content, reason: theirs.reason, people: peopleOf(theirs) };
      setHistory((before) => changedTo(before, shown.content));
      setReason(shown.reason);
      setPeople(shown.people);
      autosave.tookTheirs(theirs, shown);
    },
  };
}
