interface Asks {
  readonly items: readonly { readonly exerciseId: string }[];
}

/**
 * Whether a plan that began from a routine is that routine still: from its first week on it asks for more than half of
 * the routine's exercises. Doses are made for the person, and so is one exercise in another's place.
 */
export function isStillOf(
  routineExerciseIds: readonly string[],
  [first]: readonly Asks[],
): boolean {
  const asked = new Set(first?.items.map(({ exerciseId }) => exerciseId));
  const wanted = [...new Set(routineExerciseIds)];
  return wanted.filter((id) => asked.has(id)).length * 2 > wanted.length;
}
