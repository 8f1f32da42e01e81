"use client";

import {
  cardOf,
  changedTo,
  draftFindings,
  type DraftFinding,
  type Exercise,
  historyOf,
  isHard,
  itemsInOrder,
  itemsOfStep,
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

export type Board = ReturnType<typeof useBoardState>;

/** Whom the board is for: what speaks against an exercise, and how long they have. */
interface ForWhom {
  readonly tags: readonly string[];
  readonly minutesAvailable: number | null;
}

/** Cards while they are worked on: what is on the board, what was before, what is said about it. */
export function useBoardState(
  first: PlanDraftContent,
  exercises: readonly Exercise[],
  { tags, minutesAvailable }: ForWhom,
) {
  const [history, setHistory] = useState(() => historyOf(first));
  const [selected, select] = useState<string | null>(null);
  const [wantedPhase, choosePhase] = useState<string | null>(null);

  const content = history.now;
  const phase = content.phases.find(({ key }) => key === wantedPhase) ?? content.phases[0]!;
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
    exercises,
    content,
    phase,
    tags,
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
  };
}
