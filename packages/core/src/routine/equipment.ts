import type { Exercise } from "../exercise/exercise.ts";

/** One thing to have at hand: any one of `oneOf` will do. */
export interface Needed {
  readonly oneOf: readonly string[];
  readonly isOptional: boolean;
}

/** Shorter names for a list that is read in passing; null is nothing that anybody fetches. */
const shortNames: Record<string, string | null> = {
  "massage ball": "ball",
  wall: "free wall",
  "open floor space": null,
};

/** The order in which things are named: what is carried first, then what stands in the room already. */
const places = ["foam roller", "ball", "mat", "pad", "mini band", "light weight", "step", "chair"];

/**
 * What to fetch before a session: the equipment of its exercises, each thing once. A thing that is needed
 * anyway answers every "this or that"; of two such choices with something in common only that remains.
 */
export function equipmentOf(exercises: readonly Pick<Exercise, "equipment">[]): Needed[] {
  const all = exercises.flatMap(({ equipment }) => equipment.map(needOf)).filter(isFetched);
  const merged = [...all]
    .sort((a, b) => a.oneOf.length - b.oneOf.length || Number(a.isOptional) - Number(b.isOptional))
    .reduce<Needed[]>(merge, []);
  return merged.sort((a, b) => placeOf(a) - placeOf(b));
}

function needOf(text: string): Needed {
  const isOptional = text.includes("(optional)");
  const names = text
    .replace("(optional)", "")
    .replace(/\s\d.*$/, "")
    .split(/,|\bor\b/)
    .map((name) => name.trim())
    .filter(Boolean);
  const oneOf = names.flatMap((name) => (name in shortNames ? (shortNames[name] ?? []) : name));
  return { oneOf, isOptional };
}

const isFetched = (need: Needed) => need.oneOf.length > 0;

function merge(needs: Needed[], need: Needed): Needed[] {
  const met = needs.find((other) => other.oneOf.some((name) => need.oneOf.includes(name)));
  if (!met) return [...needs, need];
  const common = met.oneOf.filter((name) => need.oneOf.includes(name));
  const both = { oneOf: common, isOptional: met.isOptional && need.isOptional };
  return needs.map((other) => (other === met ? both : other));
}

function placeOf({ oneOf }: Needed): number {
  const place = places.indexOf(oneOf[0] ?? "");
  return place === -1 ? places.length : place;
}
