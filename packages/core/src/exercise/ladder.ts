import type { Exercise } from "./exercise.ts";

/** The easier exercises one rung down, nearest first, as far as they are among `exercises`. */
export function easierNeighbours(exercise: Exercise, exercises: readonly Exercise[]): Exercise[] {
  return found(exercise.regressions, exercises);
}

/** The harder exercises one rung up, nearest first, as far as they are among `exercises`. */
export function harderNeighbours(exercise: Exercise, exercises: readonly Exercise[]): Exercise[] {
  return found(exercise.progressions, exercises);
}

/**
 * Everything that the ladder connects with an exercise: easier ones first, rung by rung, then the
 * harder ones, then what is reached from those. The exercise itself is left out.
 */
export function ladderFrom(exercise: Exercise, exercises: readonly Exercise[]): Exercise[] {
  const easier = reach([exercise], exercises, easierNeighbours);
  const harder = reach([exercise], exercises, harderNeighbours);
  const near = [...easier, ...harder];
  const around = reach([exercise, ...near], exercises, (one, all) => [
    ...easierNeighbours(one, all),
    ...harderNeighbours(one, all),
  ]);
  return [...near, ...around];
}

type Neighbours = (exercise: Exercise, exercises: readonly Exercise[]) => Exercise[];

function reach(from: readonly Exercise[], all: readonly Exercise[], next: Neighbours): Exercise[] {
  const seen = new Set(from.map(({ id }) => id));
  const reached: Exercise[] = [];
  const queue = [...from];
  for (let one = queue.shift(); one; one = queue.shift()) {
    for (const neighbour of next(one, all)) {
      if (seen.has(neighbour.id)) continue;
      seen.add(neighbour.id);
      reached.push(neighbour);
      queue.push(neighbour);
    }
  }
  return reached;
}

function found(ids: readonly string[], exercises: readonly Exercise[]): Exercise[] {
  return ids.flatMap((id) => exercises.find((exercise) => exercise.id === id) ?? []);
}
