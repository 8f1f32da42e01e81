import type { Dose } from "../dosage/dosage.ts";
import type { Sequence } from "../protocol/step.ts";

/** What two versions of a plan are compared by; item ids are left out, since every version has its own. */
export interface VersionContent {
  readonly sequence: Sequence;
  readonly items: readonly { readonly exerciseId: string; readonly dose: Dose }[];
}

/** One difference between two versions of a plan. */
export type VersionChange =
  | { readonly kind: "added"; readonly exerciseId: string; readonly dose: Dose }
  | { readonly kind: "removed"; readonly exerciseId: string; readonly dose: Dose }
  | {
      readonly kind: "dose";
      readonly exerciseId: string;
      readonly before: Dose;
      readonly after: Dose;
    }
  | { readonly kind: "order" }
  | { readonly kind: "sequence"; readonly before: Sequence; readonly after: Sequence };

/**
 * What changed from one version to the next: exercises that left, that came, doses that are other, and
 * whether what stayed is in another order. The same exercise twice is matched first with first.
 */
export function versionChanges(before: VersionContent, after: VersionContent): VersionChange[] {
  const old = named(before.items);
  const fresh = named(after.items);
  const stayed = fresh.filter(({ key }) => old.some((one) => one.key === key));
  const stayedBefore = old.filter(({ key }) => fresh.some((one) => one.key === key));
  const changes: VersionChange[] = [];
  if (before.sequence !== after.sequence) {
    changes.push({ kind: "sequence", before: before.sequence, after: after.sequence });
  }
  for (const { key, item } of old) {
    const next = fresh.find((one) => one.key === key)?.item;
    const { exerciseId, dose } = item;
    if (!next) changes.push({ kind: "removed", exerciseId, dose });
    else if (!sameDose(dose, next.dose)) {
      changes.push({ kind: "dose", exerciseId, before: dose, after: next.dose });
    }
  }
  for (const { key, item } of fresh) {
    if (old.every((one) => one.key !== key)) changes.push({ kind: "added", ...pick(item) });
  }
  if (stayed.some(({ key }, place) => stayedBefore[place]?.key !== key)) {
    changes.push({ kind: "order" });
  }
  return changes;
}

type Item = VersionContent["items"][number];

const pick = ({ exerciseId, dose }: Item) => ({ exerciseId, dose });

/** Each item under its exercise and how often that came before. */
function named(items: readonly Item[]): { readonly key: string; readonly item: Item }[] {
  return items.map((item, place) => {
    const earlier = items.slice(0, place).filter((one) => one.exerciseId === item.exerciseId);
    return { key: `${item.exerciseId}#${earlier.length}`, item };
  });
}

const sameDose = (one: Dose, other: Dose): boolean => flat(one) === flat(other);

/** The database keeps the parts of a dose in an order of its own, at every depth. */
function flat(value: unknown): string {
  if (value === null || typeof value !== "object") return JSON.stringify(value) ?? "";
  const parts = Object.entries(value).map(([name, part]) => `${name}:${flat(part)}`);
  return `{${parts.sort().join()}}`;
}
