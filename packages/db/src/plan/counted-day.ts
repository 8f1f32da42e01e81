import type { PlannedItem, Step } from "@fourstep/core";
import { plannedSetsOf } from "@fourstep/core";
import type { clientDays } from "../schema/index.ts";

type DayRow = typeof clientDays.$inferInsert;
type Counts = Omit<DayRow, "clientId" | "day" | "status">;

/** A client's day as planned: the sets of each step, and nothing done. */
export function plannedDay(items: readonly PlannedItem[]): Counts {
  const planned = countedByStep(items.flatMap(plannedSetsOf));
  return {
    smrPlanned: planned("smr"),
    activatePlanned: planned("activate"),
    mobilizePlanned: planned("mobilize"),
    integratePlanned: planned("integrate"),
    ...doneDay([]),
    seconds: 0,
  };
}

interface Counted {
  readonly step: Step;
  readonly outcome: string;
  readonly discomfort?: number | null | undefined;
}

/** What the sets of a client's day come to. */
export function doneDay(sets: readonly Counted[]): Counts {
  const done = countedByStep(sets.filter((set) => set.outcome === "done"));
  const answers = sets.flatMap(({ discomfort }) => discomfort ?? []);
  return {
    smrDone: done("smr"),
    activateDone: done("activate"),
    mobilizeDone: done("mobilize"),
    integrateDone: done("integrate"),
    worstDiscomfort: answers.length > 0 ? Math.max(...answers) : null,
  };
}

const countedByStep = (sets: readonly { readonly step: Step }[]) => (step: Step) =>
  sets.filter((set) => set.step === step).length;
