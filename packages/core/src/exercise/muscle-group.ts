/** Places as people name them, and the muscles that are there by their names in the library. */
const groups = {
  "front-hip": ["iliopsoas", "rectus femoris", "tensor fasciae latae", "hip flexors", "sartorius"],
  buttocks: ["gluteus", "piriformis", "deep hip rotators"],
  "front-thigh": ["quadriceps", "rectus femoris", "vastus"],
  "back-thigh": ["hamstrings", "biceps femoris", "semitendinosus", "semimembranosus"],
  "inner-thigh": ["adductor", "gracilis"],
  trunk: ["trunk", "abdominals", "obliques", "quadratus lumborum", "lumbar extensors"],
} as const;

export type MuscleGroup = keyof typeof groups;

export const muscleGroups = Object.keys(groups) as readonly MuscleGroup[];

/** Whether any of these muscles lies there. */
export function isOfGroup(group: MuscleGroup, muscles: readonly string[]): boolean {
  return muscles.some((muscle) => groups[group].some((name) => muscle.startsWith(name)));
}
