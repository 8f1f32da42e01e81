import type { Contraindication, Exercise } from "../exercise/exercise.ts";
import { ladderFrom } from "../exercise/ladder.ts";
import { say } from "../words/index.ts";
import type { Placed, ProtocolContext } from "./check-protocol.ts";
import type { Finding } from "./finding.ts";

/** Items that the client's intake speaks against, each with a neighbour on the ladder that it does not. */
export function contraindicatedFindings(
  placed: readonly Placed[],
  { exercises, contraindications = [] }: ProtocolContext,
): Finding[] {
  const travelling = placed.filter(({ exercise }) => exercise.travelsThroughSpace);
  return placed.flatMap((one) => {
    const hits = hitsOf(one.exercise, contraindications);
    if (hits.length === 0) return [];
    const mustTravel = travelling.length === 1 && travelling[0] === one;
    const swap = neighbourFor(one.exercise, exercises, contraindications, mustTravel);
    const level = hits.some((hit) => hit.level === "do_not") ? "do_not" : "caution";
    return [
      {
        rule: "contraindicated" as const,
        severity: "warning" as const,
        itemIndexes: [one.index],
        step: one.exercise.step,
        message: say(`protocol.contraindicated.${level}`, {
          name: one.exercise.name,
          note: hits.map((hit) => hit.note).join(" "),
        }),
        ...(swap && {
          offer: { kind: "swap", itemIndex: one.index, exerciseId: swap.id } as const,
        }),
      },
    ];
  });
}

/** The contraindications of an exercise that the intake's tags answer, strictest first. */
export function hitsOf(exercise: Exercise, tags: readonly string[]): Contraindication[] {
  return exercise.contraindications
    .filter(({ tag }) => tags.includes(tag))
    .sort((a, b) => Number(b.level === "do_not") - Number(a.level === "do_not"));
}

/** The nearest neighbour that nothing speaks against; if there is none, one with a caution at most. */
export function neighbourFor(
  exercise: Exercise,
  exercises: readonly Exercise[],
  tags: readonly string[],
  mustTravel: boolean,
): Exercise | undefined {
  const near = ladderFrom(exercise, exercises).filter(
    (one) => !mustTravel || one.travelsThroughSpace,
  );
  const wasForbidden = hitsOf(exercise, tags).some(({ level }) => level === "do_not");
  return (
    near.find((one) => hitsOf(one, tags).length === 0) ??
    (wasForbidden
      ? near.find((one) => hitsOf(one, tags).every(({ level }) => level === "caution"))
      : undefined)
  );
}
