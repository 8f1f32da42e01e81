import type { Exercise } from "../exercise/exercise.ts";
import { defaultDoseOf } from "../dosage/default-dose.ts";
import type { Dose } from "../dosage/dosage.ts";
import type { Offer } from "../protocol/finding.ts";
import { stepOrder } from "../protocol/step-order.ts";
import type { Step } from "../protocol/step.ts";
import type { DraftDifference, DraftItem, DraftPhase, PlanDraftContent } from "./content.ts";

/** The most cards of one phase, as a draft saves them. */
export const mostItems = 20;

/** The cards of one column, in their order. */
export function itemsOfStep(
  phase: Pick<DraftPhase, "items">,
  step: Step,
  exercises: readonly Exercise[],
): DraftItem[] {
  return phase.items.filter(({ exerciseId }) => stepOf(exerciseId, exercises) === step);
}

/** All cards in the order in which they are trained: column by column in the phase's sequence. */
export function itemsInOrder(phase: DraftPhase, exercises: readonly Exercise[]): DraftItem[] {
  const known = stepOrder[phase.sequence].flatMap((step) => itemsOfStep(phase, step, exercises));
  return [...known, ...phase.items.filter((item) => !known.includes(item))];
}

/** A card for an exercise, with the dose that it prescribes when nobody says otherwise. */
export function cardOf(exercise: Exercise, key: string): DraftItem {
  return { key, exerciseId: exercise.id, dose: defaultDoseOf(exercise.dosage) };
}

/** Puts a card before another one, or at the end. Nothing happens when the phase is full. */
export function withItem(
  content: PlanDraftContent,
  phaseKey: string,
  item: DraftItem,
  before: string | null = null,
): PlanDraftContent {
  return inPhase(content, phaseKey, (phase) =>
    phase.items.length >= mostItems
      ? phase
      : { ...phase, items: placed(phase.items, item, before) },
  );
}

/** Takes a card out. */
export function withoutItem(content: PlanDraftContent, key: string): PlanDraftContent {
  return inItems(content, key, (items) => items.filter((item) => item.key !== key));
}

/** Puts a card before another one, or last. A column is its exercise's step, so only the order within one tells. */
export function movedBefore(
  content: PlanDraftContent,
  key: string,
  before: string | null,
): PlanDraftContent {
  if (key === before) return content;
  return inItems(content, key, (items) => {
    const moved = items.find((item) => item.key === key);
    if (!moved) return items;
    return placed(
      items.filter((item) => item !== moved),
      moved,
      before,
    );
  });
}

/** Moves a card one place up (-1) or down (1) within its column; the same content at either end. */
export function movedBy(
  content: PlanDraftContent,
  key: string,
  by: -1 | 1,
  exercises: readonly Exercise[],
): PlanDraftContent {
  const phase = content.phases.find(({ items }) => items.some((item) => item.key === key));
  const moved = phase?.items.find((item) => item.key === key);
  const step = moved && stepOf(moved.exerciseId, exercises);
  if (!phase || !step) return content;
  const column = itemsOfStep(phase, step, exercises);
  const at = column.findIndex((item) => item.key === key);
  const to = at + by;
  if (to < 0 || to >= column.length) return content;
  const before = by === -1 ? column[to] : column[to + 1];
  return movedBefore(content, key, before?.key ?? null);
}

/** Another exercise in a card's place: same key, the new exercise's own dose unless one is given. */
export function swapped(
  content: PlanDraftContent,
  key: string,
  exercise: Exercise,
  dose: Dose = defaultDoseOf(exercise.dosage),
): PlanDraftContent {
  return inItems(content, key, (items) =>
    items.map((item) => (item.key === key ? { key, exerciseId: exercise.id, dose } : item)),
  );
}

/** Another dose on a card. */
export function dosed(content: PlanDraftContent, key: string, dose: Dose): PlanDraftContent {
  return inItems(content, key, (items) =>
    items.map((item) => (item.key === key ? { ...item, dose } : item)),
  );
}

/** Something else of a phase: its sequence, its name, the week that it begins in. */
export function withPhase(
  content: PlanDraftContent,
  phaseKey: string,
  change: Partial<Pick<DraftPhase, "sequence" | "name" | "fromWeek">>,
): PlanDraftContent {
  const phases = inPhase(content, phaseKey, (phase) => ({ ...phase, ...change })).phases;
  return { ...content, phases: phases.toSorted((a, b) => a.fromWeek - b.fromWeek) };
}

/** A phase more, beginning as a copy of the one before it. The same content when no week is left for it. */
export function withNextPhase(
  content: PlanDraftContent,
  name: string,
  newKey: () => string,
): PlanDraftContent {
  const last = content.phases.at(-1);
  if (!last || last.fromWeek >= content.weeks || content.phases.length >= 12) return content;
  const middle = Math.ceil((last.fromWeek + content.weeks) / 2);
  const next = {
    ...last,
    key: newKey(),
    name,
    fromWeek: Math.max(last.fromWeek + 1, middle),
    items: last.items.map((item) => ({ ...item, key: newKey() })),
  };
  return { ...content, phases: [...content.phases, next] };
}

/** Without a phase; the one before it lasts longer. The first stays, since a plan begins with it. */
export function withoutPhase(content: PlanDraftContent, phaseKey: string): PlanDraftContent {
  const phases = content.phases.filter(({ key }, at) => at === 0 || key !== phaseKey);
  return phases.length === content.phases.length ? content : { ...content, phases };
}

/** Carries out what a finding offers. Its indexes are those of `itemsInOrder`. */
export function withOffer(
  content: PlanDraftContent,
  phaseKey: string,
  offer: Offer,
  exercises: readonly Exercise[],
  newKey: () => string,
): PlanDraftContent {
  const phase = content.phases.find(({ key }) => key === phaseKey);
  if (!phase) return content;
  const items = itemsInOrder(phase, exercises);
  const keyAt = (index: number) => items[index]?.key ?? "";
  const exerciseOf = (id: string) => exercises.find((one) => one.id === id);
  if (offer.kind === "add") {
    const exercise = exerciseOf(offer.exerciseId);
    const before = items[offer.at]?.key ?? null;
    return exercise ? withItem(content, phaseKey, cardOf(exercise, newKey()), before) : content;
  }
  if (offer.kind === "swap") {
    const exercise = exerciseOf(offer.exerciseId);
    return exercise ? swapped(content, keyAt(offer.itemIndex), exercise) : content;
  }
  if (offer.kind === "remove") return withoutItem(content, keyAt(offer.itemIndex));
  if (offer.kind === "dose") return dosed(content, keyAt(offer.itemIndex), offer.dose);
  if (offer.kind === "doses") {
    return items.reduce((told, { key, dose }, at) => {
      const next = offer.doses[at] ?? dose;
      return next === dose ? told : dosed(told, key, next);
    }, content);
  }
  const order = offer.order.flatMap((index) => items[index] ?? []);
  return inPhase(content, phaseKey, (one) => ({ ...one, items: order }));
}

/** What one of many people gets: the draft with their own differences. A card that is gone has none. */
export function withDifferences(
  content: PlanDraftContent,
  differences: readonly DraftDifference[],
): PlanDraftContent {
  return differences.reduce((told, difference) => {
    const { kind, key } = difference;
    if (kind === "without") return withoutItem(told, key);
    if (kind === "dose") return dosed(told, key, difference.dose);
    const { exerciseId, dose } = difference;
    return inItems(told, key, (items) =>
      items.map((item) => (item.key === key ? { key, exerciseId, dose } : item)),
    );
  }, content);
}

const stepOf = (exerciseId: string, exercises: readonly Exercise[]) =>
  exercises.find(({ id }) => id === exerciseId)?.step;

function placed(items: readonly DraftItem[], item: DraftItem, before: string | null): DraftItem[] {
  const at = items.findIndex(({ key }) => key === before);
  return at === -1 ? [...items, item] : items.toSpliced(at, 0, item);
}

function inPhase(
  content: PlanDraftContent,
  phaseKey: string,
  change: (phase: DraftPhase) => DraftPhase,
): PlanDraftContent {
  let isOther = false;
  const phases = content.phases.map((phase) => {
    const next = phase.key === phaseKey ? change(phase) : phase;
    isOther ||= next !== phase;
    return next;
  });
  return isOther ? { ...content, phases } : content;
}

/** In the phase that holds a card. */
function inItems(
  content: PlanDraftContent,
  key: string,
  change: (items: DraftItem[]) => DraftItem[],
): PlanDraftContent {
  const phase = content.phases.find(({ items }) => items.some((item) => item.key === key));
  if (!phase) return content;
  return inPhase(content, phase.key, (one) => ({ ...one, items: change(one.items) }));
}
